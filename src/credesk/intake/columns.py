"""Which column is which: headers recognised by a dictionary in many languages, whatever case, accents or spaces."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from credesk.domain.sentences import sentence
from credesk.intake.errors import ColumnsUnclear

AMBIGUOUS_NAMES = ("name", "nom", "nome", "nombre", "ad", "adı", "имя", "nama", "nume", "imię", "navn", "namn", "naam")
"""Words that mean the full name alone, the given name beside a family name, the family name beside a given name."""

ROSTER = {
    "number": (
        "learner id|learner number|learner no|student id|student number|student no|id number|idnumber|candidate number|"
        "registration number|enrolment number|enrollment number|admission number|matric number|number|no|nr|id|"
        "número|numero|nº|número de alumno|número de estudiante|código|codigo|matrícula|matricula|expediente|"
        "número d'identificació|núm|número do aluno|numéro|numéro étudiant|numéro d'étudiant|n°|matricule|"
        "nummer|teilnehmernummer|matrikelnummer|kursteilnehmernummer|numero matricola|studentnummer|leerlingnummer|"
        "numer|numer indeksu|nr albumu|номер|номер студента|номер слушателя|رقم|الرقم|رقم الطالب|رقم المتعلم|"
        "מספר|מספר תלמיד|numara|öğrenci no|öğrenci numarası|क्रमांक|अनुक्रमांक|编号|学号|番号|学籍番号|학번|번호|"
        "namba|namba ya mwanafunzi|nomor|nomor induk|nim|nis|số|mã sinh viên|număr matricol|αριθμός"
    ),
    "name": (
        "full name|fullname|learner|learner name|student name|student|candidate|candidate name|nombre completo|"
        "nombre y apellidos|alumno|alumna|estudiante|nom complet|nom i cognoms|nome completo|nome e cognome|"
        "nom et prénom|nom prénom|vollständiger name|teilnehmer|schüler|volledige naam|imię i nazwisko|"
        "фио|полное имя|имя и фамилия|повне ім'я|піб|الاسم|الاسم الكامل|اسم الطالب|اسم المتعلم|שם|שם מלא|"
        "ad soyad|adı soyadı|नाम|पूरा नाम|姓名|氏名|名前|이름|성명|jina|jina kamili|nama lengkap|họ và tên|"
        "họ tên|nume complet|ονοματεπώνυμο"
    ),
    "given": (
        "given name|givenname|given|first name|firstname|forename|nombres|nombre de pila|nome próprio|"
        "prénom|prenom|vorname|voornaam|ім'я|الاسم الأول|שם פרטי|名|firstnames|jina la kwanza|"
        "nama depan|tên|prenume|όνομα|given names|first names"
    ),
    "family": (
        "family name|familyname|last name|lastname|surname|apellido|apellidos|cognoms|cognom|cognome|sobrenome|apelido|"
        "apelidos|nom de famille|nachname|familienname|achternaam|nazwisko|фамилия|прізвище|اسم العائلة|اللقب|"
        "שם משפחה|soyad|soyadı|姓|jina la ukoo|nama belakang|họ|nume de familie|επώνυμο"
    ),
    "middle": "middle name|middlename|segundo nombre|deuxième prénom|zweiter vorname|отчество|по батькові|اسم الأب",
    "cohort": (
        "cohort|class|class name|classname|group|group name|section|intake|batch|homeroom|cohorte|grupo|clase|sección|"
        "grup|classe|turma|groupe|klasse|gruppe|kurs|groep|klas|gruppo|grupa|klasa|группа|класс|група|клас|"
        "المجموعة|الصف|الفوج|קבוצה|כיתה|sınıf|grup adı|कक्षा|समूह|班级|班|クラス|반|darasa|kundi|kelas|kelompok|lớp|"
        "clasă|grupă|τάξη"
    ),
    "email": (
        "email|e-mail|email address|e-mail address|mail|correo|correo electrónico|dirección de correo|"
        "dirección de correo electrónico|adreça electrònica|correu electrònic|correu|endereço de email|e-mail-adresse|"
        "adresse e-mail|adresse de courriel|courriel|indirizzo email|e-mailadres|adres e-mail|адрес электронной почты|"
        "электронная почта|почта|електронна пошта|البريد الإلكتروني|البريد|بريد إلكتروني|דואר אלקטרוני|אימייל|"
        "e-posta|eposta|ईमेल|电子邮件|邮箱|メールアドレス|メール|이메일|barua pepe|surel|alamat email|adresă de email|"
        "ηλεκτρονικό ταχυδρομείο"
    ),
    "birth_date": (
        "birth date|birthdate|date of birth|dob|birthday|fecha de nacimiento|data de naixement|data de nascimento|"
        "date de naissance|geburtsdatum|geburtstag|data di nascita|geboortedatum|data urodzenia|дата рождения|"
        "дата народження|تاريخ الميلاد|تاريخ الازدياد|תאריך לידה|doğum tarihi|जन्म तिथि|जन्मतिथि|出生日期|生年月日|"
        "생년월일|tarehe ya kuzaliwa|tanggal lahir|ngày sinh|data nașterii"
    ),
    "national_id": (
        "national id|national id number|nationalid|identity number|id card|id card number|passport|passport number|ssn|"
        "national insurance number|dni|nie|nif|curp|cédula|cedula|documento de identidad|documento|cpf|"
        "numéro de carte d'identité|cin|cni|ausweisnummer|personalausweis|codice fiscale|bsn|pesel|снилс|инн|"
        "паспорт|رقم الهوية|الرقم الوطني|رقم البطاقة الوطنية|الرقم القومي|תעודת זהות|tc kimlik no|आधार|身份证号|"
        "주민등록번호|namba ya kitambulisho|nik|nomor ktp|cccd|cnp"
    ),
    "language": (
        "language|lang|preferred language|idioma|llengua|língua|langue|sprache|lingua|taal|język|язык|мова|اللغة|"
        "שפה|dil|भाषा|语言|言語|언어|lugha|bahasa|ngôn ngữ|limbă|γλώσσα"
    ),
}
"""Columns of a roster. OneRoster and Clever headers are among the words."""

MARKS = {
    "learner": f"learner|learner number|submission|participant|{ROSTER['number']}",
    "task": (
        "task|assignment|tarea|tasca|tarefa|tâche|devoir|aufgabe|compito|taak|zadanie|задание|завдання|المهمة|kazi|tugas"
    ),
    "criterion": (
        "criterion|criterio|criteri|critério|critère|kriterium|kryterium|критерий|критерій|المعيار|معيار|ölçüt|"
        "मानदंड|kigezo|kriteria"
    ),
    "level": (
        "level|mark|nivel|nivell|nível|niveau|stufe|livello|poziom|уровень|рівень|المستوى|مستوى|düzey|स्तर|kiwango|tingkat"
    ),
    "comment": (
        "comment|comments|remark|feedback|comentario|comentarios|comentari|comentário|commentaire|kommentar|commento|"
        "opmerking|komentarz|комментарий|коментар|تعليق|ملاحظات|yorum|टिप्पणी|maoni|komentar"
    ),
    "assessor": (
        "assessor|marker|grader|rater|evaluador|evaluadora|avaluador|avaliador|évaluateur|examinateur|prüfer|"
        "bewerter|valutatore|beoordelaar|oceniający|оценивающий|оцінювач|المقيّم|المقيم|değerlendirici|mtathmini|penilai"
    ),
    "date": ("date|assessed on|marked on|fecha|data|datum|дата|التاريخ|tarih|दिनांक|日期|日付|tarehe|tanggal"),
}
"""Columns of a marks file (docs/intake.md)."""

WORKSHEET = {
    "identifier": (
        "identifier|identificador|identifiant|kennung|identificatore|identificatie|identyfikator|идентификатор|"
        "ідентифікатор|المعرّف|المعرف|מזהה|tanımlayıcı|पहचानकर्ता|标识符|識別子|식별자|kitambulisho|pengenal"
    ),
    "name": ROSTER["name"],
    "number": ROSTER["number"],
    "email": ROSTER["email"],
    "status": "status|estado|estat|statut|stato|état|stan|статус|состояние|الحالة|מצב|durum|स्थिति|状态|状態|hali",
    "grade": (
        "grade|calificación|qualificació|nota|note|bewertung|valutazione|cijfer|ocena|оценка|оцінка|الدرجة|ציון|not|"
        "评分|成绩|評点|alama|nilai|calificacion"
    ),
    "maximum": (
        "maximum grade|calificación máxima|qualificació màxima|nota máxima|note maximale|beste bewertung|"
        "höchste bewertung|valutazione massima|maximumcijfer|maksymalna ocena|максимальная оценка|"
        "максимальна оцінка|الدرجة القصوى|azami not|nilai maksimum"
    ),
    "received": (
        "last modified (submission)|última modificación (entrega)|última modificación (envío)|"
        "darrera modificació (tramesa)|última modificação (envio)|última modificação (submissão)|"
        "dernière modification (travail remis)|"
        "dernière modification (remise)|zuletzt geändert (abgabe)|ultima modifica (consegna)|"
        "laatst gewijzigd (inzending)|ostatnio modyfikowane (zadanie)|последнее изменение (ответ)|"
        "آخر تعديل (تسليم)|son değiştirme (gönderim)"
    ),
    "graded": (
        "last modified (grade)|última modificación (calificación)|darrera modificació (qualificació)|"
        "última modificação (nota)|última modificação (avaliação)|dernière modification (note)|"
        "dernière modification (évaluation)|zuletzt geändert (bewertung)|ultima modifica (valutazione)|"
        "laatst gewijzigd (cijfer)|ostatnio modyfikowane (ocena)|последнее изменение (оценка)|"
        "آخر تعديل (الدرجة)|آخر تعديل (درجة)|son değiştirme (not)"
    ),
    "changeable": (
        "grade can be changed|la calificación puede ser cambiada|la qualificació es pot canviar|"
        "la nota pode ser alterada|a nota pode ser alterada|la note peut être modifiée|"
        "bewertung kann geändert werden|la valutazione può essere modificata|cijfer kan gewijzigd worden|"
        "ocena może być zmieniona|оценка может быть изменена|not değiştirilebilir"
    ),
    "scale": "scale|escala|échelle|barème|skala|scala|schaal|шкала|المقياس|ölçek",
    "feedback": (
        "feedback comments|comentarios de retroalimentación|comentaris de retroacció|comentários de feedback|"
        "feedback por comentários|commentaires de feedback|feedback par commentaires|feedback als kommentar|"
        "commenti di feedback|feedback als commentaar|komentarz zwrotny|отзыв в виде комментария|تعليقات|"
        "geri bildirim yorumları"
    ),
}
"""Columns of a Moodle grading worksheet, by the words of its language packs."""


def header_key(header: str) -> str:
    """A header without case, accents, spaces and punctuation, so that many spellings are one."""
    plain = unicodedata.normalize("NFKD", header.casefold())
    return "".join(character for character in plain if character.isalnum() or unicodedata.category(character) == "Mc")


@cache
def _ranks(words: str) -> dict[str, int]:
    """Each word's key and how good a name for the column it is, 0 being the best."""
    ranks: dict[str, int] = {}
    for rank, word in enumerate(words.split("|")):
        ranks.setdefault(header_key(word), rank)
    return ranks


@cache
def _all_keys() -> frozenset[str]:
    own = "sourcedId|role|status|take|key|kind|file|reason|identifier"
    tables = [own, *ROSTER.values(), *MARKS.values(), *WORKSHEET.values(), "|".join(AMBIGUOUS_NAMES)]
    return frozenset(key for words in tables for key in _ranks(words))


def familiar_columns(header: Iterable[str]) -> int:
    """How many of these headers are known words for columns."""
    known = _all_keys()
    return sum(header_key(cell) in known for cell in header)


def is_word_for(cell: str, words: str) -> bool:
    """Whether a header is one of the words for a column."""
    return header_key(cell) in _ranks(words)


def find_columns(header: Sequence[str], wanted: Mapping[str, str]) -> dict[str, int]:
    """The column of each field, by its best word. A column serves one field only, the first that it fits.

    Raises ColumnsUnclear where two columns have the same best word.
    """
    found: dict[str, int] = {}
    for field, words in wanted.items():
        ranks = _ranks(words)
        fitting = sorted(
            (ranks[key], position)
            for position, cell in enumerate(header)
            if (key := header_key(cell)) in ranks and position not in found.values()
        )
        if len(fitting) > 1 and fitting[0][0] == fitting[1][0]:
            raise ColumnsUnclear(
                sentence("Two columns are called “{header}”.", header=header[fitting[0][1]].strip()),
                "Rename or remove one of them.",
            )
        if fitting:
            found[field] = fitting[0][1]
    return found
