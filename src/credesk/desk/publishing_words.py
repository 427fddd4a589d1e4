"""The words of published pages, by language (BCP 47 primary subtag)."""

from dataclasses import dataclass

RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"})


@dataclass(frozen=True, slots=True)
class PageWords:
    """Labels of achievement and criteria pages, and the sentence about a replaced certificate.

    Patterns name what is put in.
    """

    achievements: str
    awarded_by: str
    outcomes: str
    workload: str
    hours: str
    credits: str
    level: str
    valid: str
    frameworks: str
    criteria: str
    judged: str
    points: str
    must_reach: str
    version: str
    newer: str
    data: str
    replaced: str
    check: str


_ENGLISH = PageWords(
    "Achievements", "Awarded by", "Learning outcomes", "Workload", "{n} hours", "Credits", "Level",
    "Valid for {n} months", "Frameworks", "Criteria", "What is judged", "{n} points", "must be reached",
    "Version {n}", "There is a newer version", "The same as data (Open Badges 3.0)",
    "Certificate {old} was replaced by certificate {new} on {day}.", "Check a certificate",
)  # fmt: skip

BY_LANGUAGE = {
    "en": _ENGLISH,
    "fr": PageWords(
        "Acquis", "Délivré par", "Acquis d’apprentissage", "Charge de travail", "{n} heures", "Crédits", "Niveau",
        "Valable {n} mois", "Cadres de référence", "Critères", "Ce qui est évalué", "{n} points", "à atteindre",
        "Version {n}", "Il existe une version plus récente", "La même chose comme données (Open Badges 3.0)",
        "Le certificat {old} a été remplacé par le certificat {new} le {day}.", "Vérifier un certificat",
    ),
    "es": PageWords(
        "Logros", "Otorgado por", "Resultados de aprendizaje", "Carga de trabajo", "{n} horas", "Créditos", "Nivel",
        "Válido durante {n} meses", "Marcos", "Criterios", "Lo que se evalúa", "{n} puntos", "debe alcanzarse",
        "Versión {n}", "Hay una versión más reciente", "Lo mismo como datos (Open Badges 3.0)",
        "El certificado {old} fue sustituido por el certificado {new} el {day}.", "Comprobar un certificado",
    ),
    "pt": PageWords(
        "Conquistas", "Atribuído por", "Resultados de aprendizagem", "Carga de trabalho", "{n} horas", "Créditos",
        "Nível", "Válido por {n} meses", "Quadros de referência", "Critérios", "O que é avaliado", "{n} pontos",
        "tem de ser alcançado", "Versão {n}", "Há uma versão mais recente", "O mesmo como dados (Open Badges 3.0)",
        "O certificado {old} foi substituído pelo certificado {new} em {day}.", "Verificar um certificado",
    ),
    "ar": PageWords(
        "الإنجازات", "تمنحه", "نواتج التعلم", "حجم العمل", "{n} ساعة", "الساعات المعتمدة", "المستوى",
        "صالح لمدة {n} شهرًا", "الأطر", "المعايير", "ما يُقيَّم", "{n} نقطة", "يجب بلوغه",
        "الإصدار {n}", "يوجد إصدار أحدث", "المحتوى نفسه كبيانات (Open Badges 3.0)",
        "حلّت الشهادة {new} محل الشهادة {old} بتاريخ {day}.", "تحقق من شهادة",
    ),
    "sw": PageWords(
        "Mafanikio", "Hutolewa na", "Matokeo ya kujifunza", "Muda wa kazi", "saa {n}", "Krediti", "Kiwango",
        "Halali kwa miezi {n}", "Mifumo", "Vigezo", "Kinachopimwa", "alama {n}", "lazima kifikiwe",
        "Toleo {n}", "Kuna toleo jipya zaidi", "Yaleyale kama data (Open Badges 3.0)",
        "Cheti {old} kilibadilishwa na cheti {new} tarehe {day}.", "Hakiki cheti",
    ),
    "hi": PageWords(
        "उपलब्धियाँ", "प्रदाता", "सीखने के परिणाम", "कार्यभार", "{n} घंटे", "क्रेडिट", "स्तर",
        "{n} महीने के लिए मान्य", "रूपरेखाएँ", "मानदंड", "क्या परखा जाता है", "{n} अंक", "पहुँचना आवश्यक",
        "संस्करण {n}", "एक नया संस्करण उपलब्ध है", "यही डेटा के रूप में (Open Badges 3.0)",
        "प्रमाणपत्र {old} को {day} को प्रमाणपत्र {new} से बदला गया।", "प्रमाणपत्र जाँचें",
    ),
    "id": PageWords(
        "Pencapaian", "Diberikan oleh", "Hasil pembelajaran", "Beban kerja", "{n} jam", "Kredit", "Tingkat",
        "Berlaku {n} bulan", "Kerangka", "Kriteria", "Apa yang dinilai", "{n} poin", "harus dicapai",
        "Versi {n}", "Ada versi yang lebih baru", "Hal yang sama sebagai data (Open Badges 3.0)",
        "Sertifikat {old} diganti dengan sertifikat {new} pada {day}.", "Periksa sertifikat",
    ),
}  # fmt: skip


def words_for(language: str) -> PageWords:
    """The language's words; English where it has none."""
    return BY_LANGUAGE.get(_primary(language), _ENGLISH)


def direction_of(language: str) -> str:
    """``rtl`` or ``ltr``, as HTML's ``dir`` takes it."""
    return "rtl" if _primary(language) in RIGHT_TO_LEFT else "ltr"


def _primary(language: str) -> str:
    return language.split("-", maxsplit=1)[0].lower()
