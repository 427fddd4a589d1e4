"""The words of the page in a learner's bundle."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BundleWords:
    """What the page says of each file, in one language."""

    opening: str
    certificate: str
    badge: str
    badge_large: str
    credential: str
    keep: str
    checked_at: str
    number: str
    practice: str


_WORDS = {
    "en": BundleWords(
        "These files are your certificate. They all say the same thing and carry the same signature.",
        "For printing. Its code can be scanned with a telephone.",
        "A picture for profiles and e-mail. The signed certificate is inside: send the file itself, not a photo of it.",
        "The same picture, for web pages. It stays sharp at any size.",
        "The signed certificate itself, for programs and digital wallets.",
        "Keep all of them in a safe place and do not change them: a changed file no longer passes the check.",
        "An employer can check each of them at",
        "Certificate number",
        "Practice only, worth nothing.",
    ),
    "fr": BundleWords(
        "Ces fichiers sont votre certificat. Ils disent tous la même chose et portent la même signature.",
        "À imprimer. Son code se lit avec un téléphone.",
        "Une image pour vos profils et courriels. Le certificat signé est dedans : envoyez le fichier, pas sa photo.",
        "La même image, pour les pages web. Elle reste nette à toute taille.",
        "Le certificat signé lui-même, pour les programmes et les portefeuilles numériques.",
        "Gardez-les tous en lieu sûr et ne les modifiez pas : un fichier modifié n’est plus reconnu.",
        "Un employeur peut vérifier chacun d’eux sur",
        "Numéro du certificat",
        "Pour exercice seulement, sans valeur.",
    ),
    "es": BundleWords(
        "Estos archivos son su certificado. Todos dicen lo mismo y llevan la misma firma.",
        "Para imprimir. Su código se lee con un teléfono.",
        "Una imagen para perfiles y correos. El certificado firmado va dentro: envíe el archivo, no una foto de él.",
        "La misma imagen, para páginas web. Se ve nítida a cualquier tamaño.",
        "El certificado firmado, para programas y carteras digitales.",
        "Guárdelos todos en un lugar seguro y no los cambie: un archivo cambiado ya no pasa la comprobación.",
        "Un empleador puede comprobar cada uno de ellos en",
        "Número del certificado",
        "Solo para practicar, sin valor.",
    ),
    "pt": BundleWords(
        "Estes ficheiros são o seu certificado. Todos dizem o mesmo e têm a mesma assinatura.",
        "Para imprimir. O código lê-se com um telefone.",
        "Uma imagem para perfis e correio. O certificado assinado está dentro: envie o ficheiro, não uma foto dele.",
        "A mesma imagem, para páginas web. Fica nítida em qualquer tamanho.",
        "O próprio certificado assinado, para programas e carteiras digitais.",
        "Guarde-os todos em lugar seguro e não os altere: um ficheiro alterado deixa de ser aceite.",
        "Um empregador pode verificar cada um deles em",
        "Número do certificado",
        "Apenas para praticar, sem valor.",
    ),
    "sw": BundleWords(
        "Faili hizi ni cheti chako. Zote zinasema jambo moja na zina sahihi ile ile.",
        "Ya kuchapisha. Alama yake husomwa kwa simu.",
        "Picha ya wasifu na barua pepe. Cheti kilichosainiwa kimo ndani: tuma faili yenyewe, si picha yake.",
        "Picha ile ile, kwa kurasa za wavuti. Haififii kwa ukubwa wowote.",
        "Cheti chenyewe kilichosainiwa, kwa programu na pochi za kidijitali.",
        "Zihifadhi zote mahali salama na usizibadilishe: faili iliyobadilishwa haikubaliki tena.",
        "Mwajiri anaweza kuhakiki kila moja katika",
        "Namba ya cheti",
        "Ya mazoezi tu, haina thamani.",
    ),
    "ar": BundleWords(
        "هذه الملفات هي شهادتك. كلها تقول الشيء نفسه وتحمل التوقيع نفسه.",
        "للطباعة. يمكن مسح رمزها بالهاتف.",
        "صورة للملفات الشخصية والبريد. الشهادة الموقعة داخلها: أرسل الملف نفسه لا صورة عنه.",
        "الصورة نفسها لصفحات الويب، وتبقى واضحة بأي حجم.",
        "الشهادة الموقعة نفسها، للبرامج والمحافظ الرقمية.",
        "احفظها كلها في مكان آمن ولا تغيرها: الملف المغيَّر لا يجتاز التحقق.",
        "يمكن لصاحب العمل التحقق من كل منها في",
        "رقم الشهادة",
        "للتدريب فقط، بلا قيمة.",
    ),
    "hi": BundleWords(
        "ये फ़ाइलें आपका प्रमाणपत्र हैं। सब एक ही बात कहती हैं और उन पर एक ही हस्ताक्षर है।",
        "छापने के लिए। इसका कोड फ़ोन से स्कैन होता है।",
        "प्रोफ़ाइल और ई-मेल के लिए चित्र। हस्ताक्षरित प्रमाणपत्र इसी के भीतर है: फ़ाइल ही भेजें, उसका फ़ोटो नहीं।",
        "वही चित्र, वेब पन्नों के लिए। हर आकार में साफ़ रहता है।",
        "स्वयं हस्ताक्षरित प्रमाणपत्र, प्रोग्रामों और डिजिटल वॉलेट के लिए।",
        "सबको सुरक्षित रखें और बदलें नहीं: बदली हुई फ़ाइल जाँच में पास नहीं होती।",
        "नियोक्ता इनमें से हर एक को यहाँ जाँच सकता है:",
        "प्रमाणपत्र संख्या",
        "केवल अभ्यास के लिए, कोई मूल्य नहीं।",
    ),
    "id": BundleWords(
        "Berkas-berkas ini adalah sertifikat Anda. Semuanya menyatakan hal yang sama dengan tanda tangan yang sama.",
        "Untuk dicetak. Kodenya dapat dipindai dengan telepon.",
        "Gambar untuk profil dan surel. Sertifikat bertanda tangan ada di dalamnya: kirim berkasnya, bukan fotonya.",
        "Gambar yang sama, untuk halaman web. Tetap tajam pada ukuran apa pun.",
        "Sertifikat bertanda tangan itu sendiri, untuk program dan dompet digital.",
        "Simpan semuanya di tempat aman dan jangan diubah: berkas yang diubah tidak lagi lolos pemeriksaan.",
        "Pemberi kerja dapat memeriksa masing-masing di",
        "Nomor sertifikat",
        "Hanya latihan, tidak bernilai.",
    ),
}


def bundle_words(language: str) -> tuple[str, BundleWords]:
    """The language that the page is written in, and its words; English where there are no others."""
    primary = language.lower().partition("-")[0]
    return (language, _WORDS[primary]) if primary in _WORDS else ("en", _WORDS["en"])
