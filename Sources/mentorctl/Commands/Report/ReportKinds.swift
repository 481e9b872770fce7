import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl report dashboard`.
struct ReportDashboard: ReportMaking {
  static let kind = ReportKind.dashboard
  static let about = About(
    "dashboard",
    Phrase(
      ru: "Всё о программе на одной странице, с диаграммами.",
      en: "Everything about the programme on one page, with charts."),
    aliases: ["обзор"],
    discussion: Phrase(
      ru: "Одна страница HTML без сценариев и внешних ссылок: этап, путь участников, пары, встречи "
        + "против плана, сроки, согласия. Открывается без сети, печатается на A4, имён участников "
        + "в ней нет.",
      en: "One page of HTML without scripts and outer links: the stage, the way of people, pairs, "
        + "meetings against the plan, deadlines, consents. It opens without a network, prints on A4, "
        + "and names no participant."),
    examples: [
      Example(
        "mentorctl report dashboard -o dashboard.html",
        Phrase(ru: "Записать страницу в файл.", en: "Write the page to a file."))
    ])
}

/// The command `mentorctl report director`.
struct ReportDirector: ReportMaking {
  static let kind = ReportKind.director
  static let about = About(
    "director",
    Phrase(
      ru: "Справка для директора на одну страницу: что получается, что отстаёт, что решить.",
      en: "A page for the director: what goes well, what is late, what to decide."),
    aliases: ["директору"],
    examples: [
      Example(
        "mentorctl report director -o director.docx",
        Phrase(ru: "Документ Word.", en: "A document of Word."))
    ])
}

/// The command `mentorctl report annual`.
struct ReportAnnual: ReportMaking {
  static let kind = ReportKind.annual
  static let about = About(
    "annual",
    Phrase(
      ru: "Отчёт куратора за учебный год.", en: "The report of the curator about the school year."),
    aliases: ["за-год"],
    discussion: Phrase(
      ru: "Цели, что сделано по этапам, результаты, проблемы, задачи. Цифры и отметки ставит "
        + "программа; цели, причины и задачи остаются строками для заполнения.",
      en:
        "Goals, what was done stage by stage, results, problems, tasks. The program puts in figures and "
        + "marks; goals, causes and tasks stay lines to be filled in."),
    examples: [
      Example(
        "mentorctl report annual --year 2026/27 -o annual.docx",
        Phrase(ru: "Отчёт за названный год.", en: "The report about the year named."))
    ])
}

/// The command `mentorctl report council`.
struct ReportCouncil: ReportMaking {
  static let kind = ReportKind.council
  static let about = About(
    "council",
    Phrase(
      ru: "Материалы к заседанию совета наставников.",
      en: "The material for a session of the council of mentors."),
    aliases: ["совету"],
    examples: [
      Example(
        "mentorctl report council -o council.docx",
        Phrase(ru: "Раздать членам совета.", en: "To be handed out to the members."))
    ])
}

/// The command `mentorctl report curator`.
struct ReportCurator: ReportMaking {
  static let kind = ReportKind.curator
  static let about = About(
    "curator",
    Phrase(
      ru: "Рабочий список куратора, с именами: что просрочено, чьих согласий нет, кто ждёт.",
      en: "The curator's working list, with names: what is late, whose consents lack, who waits."),
    aliases: ["куратору"],
    examples: [
      Example(
        "mentorctl report curator --pii initials",
        Phrase(ru: "На экране, с инициалами.", en: "On the screen, with initials."))
    ])
}

/// The command `mentorctl report website`.
struct ReportWebsite: ReportMaking {
  static let kind = ReportKind.website
  static let about = About(
    "website",
    Phrase(
      ru: "Страница для сайта, с отметкой для повторения.",
      en: "The page for the site, with the stamp by which it is made again."),
    aliases: ["на-сайт"],
    discussion: Phrase(
      ru: "Содержание то же, что у publish site: по именам названы только те, кто согласился на "
        + "распространение данных. Несовершеннолетних отчёт не называет и с согласием.",
      en: "It says what publish site says: only those who have agreed to distribution are named. "
        + "Minors are not named even with a consent."),
    examples: [
      Example(
        "mentorctl report website -o mentoring.html",
        Phrase(ru: "Записать страницу в файл.", en: "Write the page to a file."))
    ])
}

/// The command `mentorctl report cycle`.
struct ReportCycle: ReportMaking {
  static let kind = ReportKind.cycle
  static let about = About(
    "cycle",
    Phrase(
      ru: "Семь этапов программы: мероприятия, даты и документы каждого.",
      en: "The seven stages: measures, days and papers of each."),
    aliases: ["цикл"],
    examples: [
      Example(
        "mentorctl report cycle -o cycle.html",
        Phrase(ru: "Записать страницу в файл.", en: "Write the page to a file."))
    ])
}
