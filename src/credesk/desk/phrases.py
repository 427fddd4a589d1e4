"""Short phrases that the desk puts on certificates and into credentials, by language (BCP 47 primary subtag)."""

from dataclasses import dataclass

from credesk.domain.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases of one language. Patterns name what is put in."""

    not_yet: str
    achieved: str
    merit: str
    distinction: str
    points: str
    passing: str
    hours: str
    credits: str
    verified_by: str
    replaces: str
    born: str
    id_ending: str
    comma: str = ", "

    def outcome(self, outcome: Outcome) -> str:
        """The outcome in words."""
        return (self.not_yet, self.achieved, self.merit, self.distinction)[outcome]


_ENGLISH = Phrases(
    "Not yet achieved", "Achieved", "Achieved with merit", "Achieved with distinction", "{points} of {of}",
    "pass {points}", "{hours} hours", "{credits} credits", "Verified by {name}", "Replaces certificate {number}",
    "Born {date}", "ID ending {end}",
)  # fmt: skip

_BY_LANGUAGE = {
    "en": _ENGLISH,
    "fr": Phrases(
        "Pas encore acquis", "Acquis", "Acquis avec mention", "Acquis avec distinction", "{points} sur {of}",
        "admis à {points}", "{hours} heures", "{credits} crédits", "Vérifié par {name}",
        "Remplace le certificat {number}", "Date de naissance : {date}", "Pièce d’identité finissant par {end}",
    ),
    "es": Phrases(
        "Aún no alcanzado", "Alcanzado", "Alcanzado con mérito", "Alcanzado con distinción", "{points} de {of}",
        "aprueba con {points}", "{hours} horas", "{credits} créditos", "Verificado por {name}",
        "Sustituye al certificado {number}", "Fecha de nacimiento: {date}", "Documento terminado en {end}",
    ),
    "pt": Phrases(
        "Ainda não alcançado", "Alcançado", "Alcançado com mérito", "Alcançado com distinção", "{points} de {of}",
        "aprova com {points}", "{hours} horas", "{credits} créditos", "Verificado por {name}",
        "Substitui o certificado {number}", "Data de nascimento: {date}", "Documento terminado em {end}",
    ),
    "ar": Phrases(
        "لم يتحقق بعد", "تحقق", "تحقق بجدارة", "تحقق بامتياز", "{points} من {of}",
        "النجاح {points}", "{hours} ساعة", "{credits} نقاط معتمدة", "تحقق منه {name}", "يحل محل الشهادة {number}",
        "تاريخ الميلاد {date}", "هوية تنتهي بـ {end}", "، ",
    ),
    "sw": Phrases(
        "Bado hajafikia", "Amefikia", "Amefikia kwa ubora", "Amefikia kwa umahiri", "{points} kati ya {of}",
        "kufaulu {points}", "saa {hours}", "krediti {credits}", "Imehakikiwa na {name}",
        "Inachukua nafasi ya cheti {number}", "Tarehe ya kuzaliwa {date}", "Kitambulisho kinachoishia {end}",
    ),
    "hi": Phrases(
        "अभी प्राप्त नहीं", "प्राप्त", "योग्यता सहित प्राप्त", "विशिष्टता सहित प्राप्त", "{of} में से {points}",
        "उत्तीर्ण {points}", "{hours} घंटे", "{credits} क्रेडिट", "सत्यापनकर्ता {name}", "प्रमाणपत्र {number} के स्थान पर",
        "जन्म तिथि {date}", "पहचान पत्र का अंत {end}",
    ),
}  # fmt: skip


def phrases_for(language: str) -> Phrases:
    """The language's phrases; English where it has none."""
    return _BY_LANGUAGE.get(language.split("-", maxsplit=1)[0].lower(), _ENGLISH)
