"""Short phrases that the desk puts on certificates and into credentials, by language (BCP 47 primary subtag)."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

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


_WRITTEN = re.compile(r"(?<![\w-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?Z)?(?![\w-])")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def english_date(text: str) -> str:
    """A civil date (ISO 8601) or an instant (with Z) as people say it: "24 November 2026, 14:05 UTC"."""
    try:
        at = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return text
    day = f"{at.day} {_MONTHS[at.month - 1]} {at.year}"
    return f"{day}, {at:%H:%M} UTC" if "T" in text else day


def dates_said(sentence: str, say: Callable[[str], str] = english_date) -> str:
    """A sentence in which dates and instants stand as people say them; ``say`` gets each as it is written."""
    return _WRITTEN.sub(lambda found: say(found[0]), sentence)


def phrases_for(language: str) -> Phrases:
    """The language's phrases; English where it has none."""
    return _BY_LANGUAGE.get(language.split("-", maxsplit=1)[0].lower(), _ENGLISH)
