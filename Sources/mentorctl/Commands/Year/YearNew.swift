public import CommandLineKit
import JSONStore
public import MentorCore
import Wording

/// The command `mentorctl year new`.
struct YearNew: Command {
  static let about = About(
    "new", Phrase(ru: "Открыть новый учебный год.", en: "Open a new school year."),
    discussion: Phrase(
      ru: "Ученики и студенты переходят в следующий класс и на следующий курс, стаж работников "
        + "растёт на год; --no-promote оставляет всё как есть. Выпускники не переносятся: кем они "
        + "стали, решает куратор. Если прежний год ещё открыт, текущего года нет, и команды "
        + "спрашивают, какой имеется в виду (--year).",
      en: "Learners and students move up a grade or a course, employees gain a year of experience; "
        + "--no-promote leaves all that. Those who finish school are not carried over: the curator "
        + "decides what they became. While the former year is open no year is current, and commands "
        + "ask which one is meant (--year)."),
    examples: [
      Example(
        "mentorctl year new 2027/28 --carry waiting",
        Phrase(
          ru: "Перенести наставников и тех, кто ещё ждёт пары.",
          en: "Carry over mentors and those still waiting for a pair."))
    ],
    exitStatuses: [
      ExitStatusNote(3, Phrase(ru: "Такой год уже был.", en: "The year was there already."))
    ])

  @Argument(
    "new-year", value: ValueName(ru: "2027/28", en: "2027/28"),
    Phrase(
      ru: "Учебный год; без него — следующий за последним.",
      en: "The school year, else the one after the last."))
  var newYear: SchoolYear?

  @Option("carry", Phrase(ru: "Чьи анкеты перенести.", en: "Whose profiles to carry over."))
  var carrying: YearOpening.Carrying = .waiting

  @Flag(
    "no-promote",
    Phrase(ru: "Не менять классы, курсы и стаж.", en: "Leave grades, courses and experience."))
  var noPromote: Bool

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let organization = try editing.load(.organization)
      var opening = YearOpening(
        organization: organization, people: try editing.load(.people),
        mentors: try editing.load(.mentors), mentees: try editing.load(.mentees),
        pairs: try editing.load(.pairs))
      let year = newYear ?? opening.next(on: context.today)
      let summary = try WorkspaceError.domain { () throws(YearError) in
        try opening.open(
          year, carrying: carrying, promoting: !noPromote, on: context.today)
      }
      try editing.change(.people) { $0 = opening.people }
      try editing.change(.mentors) { $0 = opening.mentors }
      try editing.change(.mentees) { $0 = opening.mentees }
      try editing.save(opening.organization, as: .organization)
      return (summary, year, opening)
    }
    let (summary, year, opening) = outcome.value
    return Answer(
      report: Report(
        text: { settings in
          Self.lines(summary, year, opening, context).map { settings($0) + "\n" }.joined()
        },
        json: {
          [
            "year": JSON(year), "promoted": .array(summary.promoted.map { .string("\($0)") }),
            "graduates": .array(summary.graduates.map { .string("\($0)") }),
            "mentors": .array(summary.mentors.map { .string("\($0)") }),
            "mentees": .array(summary.mentees.map { .string("\($0)") }),
          ]
        }),
      notes: outcome.notes.map(\.message) + Self.notes(opening.organization))
  }

  private static func lines(
    _ summary: YearOpening.Summary, _ year: SchoolYear, _ opening: YearOpening,
    _ context: AppContext
  ) -> [Phrase] {
    var lines = [
      Phrase(
        ru: "\(year.jsonText) учебный год открыт.", en: "The school year \(year.jsonText) is open."),
      Phrase(
        ru: "Перенесено наставников: \(summary.mentors.count), наставляемых: "
          + "\(summary.mentees.count). Перешли в следующий класс, на следующий курс или прибавили год "
          + "стажа: \(summary.promoted.count).",
        en: "Mentors carried over: \(summary.mentors.count), mentees: \(summary.mentees.count). "
          + "Moved up by a year: \(summary.promoted.count)."),
    ]
    if !summary.graduates.isEmpty {
      let names = summary.graduates.compactMap { id in opening.people[id].map(context.label) }
      lines.append(
        Phrase(ru: "Выпускники, не перенесены: ", en: "Finished school, not carried over: ")
          + Phrase(verbatim: names.joined(separator: ", ") + "."))
    }
    return lines
  }

  private static func notes(_ organization: Organization) -> [Phrase] {
    let open = organization.openYears
    guard open.count > 1 else { return [] }
    return [
      Phrase(ru: "открыты годы ", en: "open years: ") + .list(open.map(\.jsonText))
        + Phrase(
          ru: ": указывайте --year, пока прежний не закрыт",
          en: "; give --year until the former one is closed")
    ]
  }
}

extension YearOpening.Carrying: ArgumentChoice {
  public var choice: Choice {
    switch self {
    case .waiting:
      Choice(
        rawValue, Phrase(ru: "наставников и ждущих пары", en: "mentors, and who waits for a pair"))
    case .mentors: Choice(rawValue, Phrase(ru: "только наставников", en: "mentors only"))
    case .all: Choice(rawValue, Phrase(ru: "всех участников", en: "everybody"))
    case .none: Choice(rawValue, Phrase(ru: "никого", en: "nobody"))
    }
  }
}
