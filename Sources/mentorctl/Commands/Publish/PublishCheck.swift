import CommandLineKit
import Interchange
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl publish check`.
struct PublishCheck: Command {
  static let about = About(
    "check",
    Phrase(ru: "Проверить текст перед публикацией.", en: "Check a text before publishing."),
    discussion: Phrase(
      ru: "Ищет в документе людей программы в любом падеже, их телефоны, адреса и даты рождения, и "
        + "говорит, у кого нет согласия на распространение данных (152-ФЗ, ст. 10.1) и кто "
        + "несовершеннолетний. Одна фамилия без имени — лишь возможное совпадение. Кого нет в базе, "
        + "программа не знает.",
      en: "Looks in a document for people of the programme, in whatever case, their telephone "
        + "numbers, addresses and dates of birth, and says who has not agreed to distribution "
        + "(152-ФЗ, art. 10.1) and who is a minor. A surname alone is a possible match only. People "
        + "who are not in the base are not known."),
    examples: [
      Example(
        "mentorctl publish check news.docx",
        Phrase(ru: "Можно ли выложить новость.", en: "May the news be published."))
    ],
    exitStatuses: [
      ExitStatusNote(
        1, Phrase(ru: "Так публиковать нельзя.", en: "It may not be published as it is."))
    ])

  @Argument(
    "file", value: ValueName(ru: "файл", en: "file"), completion: .files,
    Phrase(
      ru: "Документ DOCX, XLSX, HTML, Markdown, CSV или текст; «-» — стандартный ввод.",
      en: "A document: DOCX, XLSX, HTML, Markdown, CSV or text; “-” is the input."))
  var file: String

  func run(in context: AppContext) throws -> Answer {
    let read = try DocumentReader().read(try context.world.files.read(file), named: file)
    let ((people, issues), notes) = try context.read { snapshot throws(WorkspaceError) in
      let check = try PublicationCheck(&snapshot, on: context.today)
      return (try snapshot.load(.people), check.issues(in: read.document))
    }
    let forbids = issues.contains(where: \.forbids)
    return Answer(
      report: Report(
        title: Phrase(ru: "Кто назван в тексте", en: "Whom the text names"),
        table: { table(issues, people, context) }, json: { json(issues, people, context) }),
      notes: notes + read.document.remarks.map(\.message) + [verdict(issues)],
      status: forbids ? .no : .done)
  }

  private func verdict(_ issues: [PublicationCheck.Issue]) -> Phrase {
    if issues.contains(where: \.forbids) {
      return Phrase(
        ru: "публиковать нельзя: уберите эти сведения или получите согласие на распространение",
        en: "may not be published: take this out, or get the consent to distribution")
    }
    return issues.contains { $0.obstacle != nil }
      ? Phrase(
        ru: "проверьте возможные совпадения: по одной фамилии человека не узнать",
        en: "look at the possible matches: a surname alone does not tell who is meant")
      : Phrase(
        ru: "людей без согласия в тексте не найдено", en: "nobody without a consent was found")
  }

  private func table(
    _ issues: [PublicationCheck.Issue], _ people: RecordSet<Person>, _ context: AppContext
  ) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "place", title: Phrase(ru: "Где", en: "Where")),
        ReportTable.Column(key: "words", title: Phrase(ru: "В тексте", en: "In the text")),
        ReportTable.Column(key: "person", title: Phrase(ru: "Человек", en: "Person")),
        ReportTable.Column(key: "what", title: Phrase(ru: "Что", en: "What")),
        ReportTable.Column(key: "minor", title: Phrase(ru: "Возраст", en: "Age")),
        ReportTable.Column(key: "message", title: Phrase(ru: "Публикация", en: "Publication")),
      ],
      rows: issues.map { issue in
        [
          issue.place.name, Phrase(verbatim: context.showsNames ? issue.words : ""),
          Phrase(verbatim: people[issue.person].map { context.label($0) } ?? "\(issue.person)"),
          issue.disclosure.name,
          issue.isMinor
            ? Phrase(ru: "несовершеннолетний", en: "minor") : Phrase(ru: "взрослый", en: "of age"),
          issue.obstacle?.message(for: .distribution)
            ?? (issue.forbids
              ? Phrase(ru: "несовершеннолетний: уберите", en: "a minor: take it out")
              : Phrase(ru: "согласие есть", en: "agreed")),
        ]
      },
      empty: Phrase(
        ru: "Никто из базы в тексте не назван.", en: "The text names nobody of the base."))
  }

  private func json(
    _ issues: [PublicationCheck.Issue], _ people: RecordSet<Person>, _ context: AppContext
  ) -> JSON {
    [
      "issues": .array(
        issues.map { issue in
          [
            "person": .string("\(issue.person)"),
            "name": .string(context.shown(people[issue.person])),
            "disclosure": .string(issue.disclosure.code),
            "words": .string(context.showsNames ? issue.words : ""),
            "place": .string(issue.place.name.ru), "minor": .bool(issue.isMinor),
            "code": issue.obstacle.map { .string($0.code) } ?? .null,
            "forbids": .bool(issue.forbids),
          ]
        })
    ]
  }
}

extension PublicationCheck.Issue.Disclosure {
  /// The word for scripts.
  var code: String {
    switch self {
    case .name(.sure): "name"
    case .name(.possible): "possible-name"
    case .phone: "phone"
    case .email: "email"
    case .birth: "birth"
    }
  }

  /// What is disclosed, in words.
  var name: Phrase {
    switch self {
    case .name(.sure): Phrase(ru: "имя", en: "name")
    case .name(.possible): Phrase(ru: "возможно, имя", en: "perhaps the name")
    case .phone: Phrase(ru: "телефон", en: "telephone")
    case .email: Phrase(ru: "адрес почты", en: "mail address")
    case .birth: Phrase(ru: "дата рождения", en: "date of birth")
    }
  }
}
