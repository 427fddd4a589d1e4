"""The words that every certificate says, in the languages that have them, and dates as people write them.

A language without words of its own here is served in English; what the issuer wrote stays in its own language.
"""

import datetime as dt
from dataclasses import dataclass

RIGHT_TO_LEFT = frozenset({"ar", "he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "syr", "nqo"})
_RIGHT_TO_LEFT_SCRIPTS = frozenset({"arab", "hebr", "thaa", "syrc", "nkoo", "adlm", "rohg"})


@dataclass(frozen=True, slots=True)
class Words:
    """The fixed words of one language.

    ``date`` is a pattern over day, month and year, ``copy`` one over a date; ``months`` are January on.
    """

    kind: str
    statement: str
    learning_outcomes: str
    see_next_page: str
    outcome: str
    workload: str
    level: str
    quality: str
    awarded: str
    valid_until: str
    scan: str
    scan_only: str
    type_the_number_at: str
    code_opens: str
    or_call: str
    to_check_call: str
    number: str
    practice: str
    practice_note: str
    copy: str
    short_form: str
    date: str
    months: tuple[str, ...]


_ENGLISH = Words(
    kind="MICROCREDENTIAL",
    statement="has demonstrated, by assessed work, the competencies of",
    learning_outcomes="LEARNING OUTCOMES",
    see_next_page="on the next page",
    outcome="Outcome",
    workload="Workload",
    level="Level",
    quality="Quality",
    awarded="Awarded",
    valid_until="Valid until",
    scan="To check: scan,",
    scan_only="To check: scan.",
    type_the_number_at="or type the number at",
    code_opens="The code opens",
    or_call="or call",
    to_check_call="To check, call",
    number="Certificate number",
    practice="PRACTICE",
    practice_note="Practice only, worth nothing",
    short_form="Short form: the certificate of this number says more.",
    copy="COPY, printed on {date}",
    date="{day} {month} {year}",
    months=tuple("January February March April May June July August September October November December".split()),
)

_FRENCH = Words(
    kind="MICROCERTIFICATION",
    statement="a démontré, par un travail évalué, les compétences de",
    learning_outcomes="ACQUIS D’APPRENTISSAGE",
    see_next_page="à la page suivante",
    outcome="Résultat",
    workload="Charge de travail",
    level="Niveau",
    quality="Qualité",
    awarded="Délivré le",
    valid_until="Valable jusqu’au",
    scan="Pour vérifier : scannez,",
    scan_only="Pour vérifier : scannez.",
    type_the_number_at="ou saisissez le numéro sur",
    code_opens="Le code ouvre",
    or_call="ou appelez le",
    to_check_call="Pour vérifier, appelez le",
    number="Numéro du certificat",
    practice="EXERCICE",
    practice_note="Exercice seulement, sans valeur",
    short_form="Forme abrégée : le certificat de ce numéro en dit plus.",
    copy="COPIE imprimée le {date}",
    date="{day} {month} {year}",
    months=tuple("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()),
)

_SPANISH = Words(
    kind="MICROCREDENCIAL",
    statement="ha demostrado, mediante trabajo evaluado, las competencias de",
    learning_outcomes="RESULTADOS DE APRENDIZAJE",
    see_next_page="en la página siguiente",
    outcome="Resultado",
    workload="Carga de trabajo",
    level="Nivel",
    quality="Calidad",
    awarded="Otorgado el",
    valid_until="Válido hasta el",
    scan="Para comprobar: escanee,",
    scan_only="Para comprobar: escanee.",
    type_the_number_at="o escriba el número en",
    code_opens="El código abre",
    or_call="o llame al",
    to_check_call="Para comprobar, llame al",
    number="Número de certificado",
    practice="PRÁCTICA",
    practice_note="Solo práctica, sin valor",
    short_form="Forma abreviada: el certificado con este número dice más.",
    copy="COPIA impresa el {date}",
    date="{day} de {month} de {year}",
    months=tuple("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()),
)

_PORTUGUESE = Words(
    kind="MICROCREDENCIAL",
    statement="demonstrou, por trabalho avaliado, as competências de",
    learning_outcomes="RESULTADOS DE APRENDIZAGEM",
    see_next_page="na página seguinte",
    outcome="Resultado",
    workload="Carga horária",
    level="Nível",
    quality="Qualidade",
    awarded="Atribuído em",
    valid_until="Válido até",
    scan="Para verificar: leia o código,",
    scan_only="Para verificar: leia o código.",
    type_the_number_at="ou escreva o número em",
    code_opens="O código abre",
    or_call="ou ligue para",
    to_check_call="Para verificar, ligue para",
    number="Número do certificado",
    practice="PRÁTICA",
    practice_note="Apenas prática, sem valor",
    short_form="Forma abreviada: o certificado com este número diz mais.",
    copy="CÓPIA impressa em {date}",
    date="{day} de {month} de {year}",
    months=tuple("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split()),
)

_KISWAHILI = Words(
    kind="CHETI CHA UMAHIRI",
    statement="ameonyesha, kupitia kazi iliyotathminiwa, umahiri wa",
    learning_outcomes="MATOKEO YA UJIFUNZAJI",
    see_next_page="katika ukurasa unaofuata",
    outcome="Matokeo",
    workload="Muda wa mafunzo",
    level="Kiwango",
    quality="Ubora",
    awarded="Kimetolewa",
    valid_until="Halali hadi",
    scan="Kuhakiki: skani,",
    scan_only="Kuhakiki: skani.",
    type_the_number_at="au andika nambari kwenye",
    code_opens="Msimbo unafungua",
    or_call="au piga simu",
    to_check_call="Kuhakiki, piga simu",
    number="Nambari ya cheti",
    practice="MAZOEZI",
    practice_note="Mazoezi tu, hakina thamani",
    short_form="Muhtasari: cheti chenye nambari hii kina maelezo zaidi.",
    copy="NAKALA iliyochapishwa {date}",
    date="{day} {month} {year}",
    months=tuple("Januari Februari Machi Aprili Mei Juni Julai Agosti Septemba Oktoba Novemba Desemba".split()),
)

_ARABIC = Words(
    kind="شهادة مصغّرة",
    statement="أثبت، من خلال عمل مُقيَّم، امتلاك كفاءات",
    learning_outcomes="مخرجات التعلّم",
    see_next_page="في الصفحة التالية",
    outcome="النتيجة",
    workload="حجم العمل",
    level="المستوى",
    quality="الجودة",
    awarded="تاريخ المنح",
    valid_until="صالحة حتى",
    scan="للتحقق: امسح الرمز،",
    scan_only="للتحقق: امسح الرمز.",
    type_the_number_at="أو اكتب الرقم في",
    code_opens="يفتح الرمز",
    or_call="أو اتصل على",
    to_check_call="للتحقق، اتصل على",
    number="رقم الشهادة",
    practice="تدريب",
    practice_note="للتدريب فقط، لا قيمة لها",
    short_form="صيغة مختصرة: الشهادة بهذا الرقم تتضمن المزيد.",
    copy="نسخة طُبعت في {date}",
    date="{day} {month} {year}",
    months=tuple("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split()),
)

_HINDI = Words(
    kind="सूक्ष्म प्रमाणपत्र",
    statement="ने मूल्यांकित कार्य द्वारा इस दक्षता का प्रदर्शन किया है",
    learning_outcomes="सीखने के परिणाम",
    see_next_page="अगले पृष्ठ पर",
    outcome="परिणाम",
    workload="कार्यभार",
    level="स्तर",
    quality="गुणवत्ता",
    awarded="प्रदान तिथि",
    valid_until="मान्यता की अंतिम तिथि",
    scan="जाँच के लिए: स्कैन करें,",
    scan_only="जाँच के लिए: स्कैन करें।",
    type_the_number_at="या संख्या यहाँ लिखें",
    code_opens="कोड यह पता खोलता है",
    or_call="या फ़ोन करें",
    to_check_call="जाँच के लिए फ़ोन करें",
    number="प्रमाणपत्र संख्या",
    practice="अभ्यास",
    practice_note="केवल अभ्यास, कोई मान्यता नहीं",
    short_form="संक्षिप्त रूप: इस संख्या का प्रमाणपत्र अधिक बताता है।",
    copy="प्रतिलिपि, मुद्रित {date}",
    date="{day} {month} {year}",
    months=tuple("जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर".split()),
)

_BY_LANGUAGE = {
    "en": _ENGLISH,
    "fr": _FRENCH,
    "es": _SPANISH,
    "pt": _PORTUGUESE,
    "sw": _KISWAHILI,
    "ar": _ARABIC,
    "hi": _HINDI,
}


def words_for(language: str) -> Words:
    """The fixed words in a language (BCP 47 tag); English where there are none."""
    return _BY_LANGUAGE.get(_primary(language), _ENGLISH)


def words_language(language: str) -> str:
    """The language that ``words_for`` answers in."""
    return language if _primary(language) in _BY_LANGUAGE else "en"


def date_text(day: dt.date, language: str) -> str:
    """A date as people write it, in the language of ``words_for``: 24 November 2026."""
    words = words_for(language)
    first = "1er" if _primary(language) == "fr" and day.day == 1 else str(day.day)
    return words.date.format(day=first, month=words.months[day.month - 1], year=day.year)


def is_right_to_left(language: str) -> bool:
    """Whether pages in this language are laid out from right to left; a script subtag decides where there is one."""
    primary, *rest = language.lower().split("-")
    scripts = [part for part in rest if len(part) == 4 and part.isalpha()]
    return scripts[0] in _RIGHT_TO_LEFT_SCRIPTS if scripts else primary in RIGHT_TO_LEFT


def _primary(language: str) -> str:
    return language.lower().partition("-")[0]
