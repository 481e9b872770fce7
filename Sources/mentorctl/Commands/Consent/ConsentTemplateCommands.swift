import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl consent template list`.
struct ConsentTemplateList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать шаблоны согласий.", en: "List the templates of consents."),
    examples: [
      Example(
        "mentorctl consent template list",
        Phrase(
          ru: "Какие слова — свои, какие — программы.",
          en: "Which words are your own, which the program's."))
    ])

  func run(in context: AppContext) throws -> Answer {
    let (templates, notes) = try context.read { snapshot throws(WorkspaceError) in
      try snapshot.load(.consentTemplates)
    }
    return Answer(
      report: Report(
        title: Phrase(ru: "Шаблоны согласий", en: "Templates of consents"),
        table: {
          ReportTable(
            columns: [
              ReportTable.Column(key: "kind", title: Phrase(ru: "Вид", en: "Kind")),
              ReportTable.Column(key: "words", title: Phrase(ru: "Слова", en: "Words")),
              ReportTable.Column(key: "purpose", title: Phrase(ru: "Цель", en: "Purpose")),
              ReportTable.Column(key: "term", title: Phrase(ru: "Срок", en: "Term")),
            ],
            rows: ConsentKind.allCases.map { kind in
              [
                Phrase(verbatim: kind.rawValue), Self.words(templates.isOwn(kind)),
                Phrase(verbatim: templates[kind].purpose), Phrase(verbatim: templates[kind].term),
              ]
            })
        },
        json: {
          [
            "templates": .array(
              ConsentKind.allCases.map { ConsentTemplateShow.json(templates, $0) })
          ]
        }),
      notes: notes)
  }

  /// Whose words a template has.
  static func words(_ isOwn: Bool) -> Phrase {
    isOwn
      ? Phrase(ru: "свои", en: "your own") : Phrase(ru: "программы", en: "the program's")
  }
}

/// The command `mentorctl consent template show`.
struct ConsentTemplateShow: Command {
  static let about = About(
    "show", Phrase(ru: "Показать слова согласия.", en: "Show the words of a consent."),
    examples: [
      Example(
        "mentorctl consent template show distribution",
        Phrase(ru: "Согласие на распространение.", en: "The consent to distribution."))
    ])

  @Argument("kind", Phrase(ru: "На что согласие.", en: "What the consent permits."))
  var kind: ConsentKind

  func run(in context: AppContext) throws -> Answer {
    let (templates, notes) = try context.read { snapshot throws(WorkspaceError) in
      try snapshot.load(.consentTemplates)
    }
    return Answer(
      report: Self.report(templates, kind),
      notes: notes + [templates[kind].problem?.message].compactMap(\.self))
  }

  /// The template of `kind` as people and programs see it.
  static func report(_ templates: ConsentTemplates, _ kind: ConsentKind) -> Report {
    let template = templates[kind]
    return Report(
      text: { settings in
        var card = RecordCard(kind.name)
        card.add(
          Phrase(ru: "Слова", en: "Words"), ConsentTemplateList.words(templates.isOwn(kind)))
        card.add(Phrase(ru: "Цель", en: "Purpose"), template.purpose)
        card.add(Phrase(ru: "Данные", en: "Data"), template.data)
        card.add(Phrase(ru: "Действия", en: "Actions"), template.actions)
        card.add(Phrase(ru: "Способы обработки", en: "Ways of processing"), template.methods)
        card.add(Phrase(ru: "По поручению", en: "Entrusted to"), template.processors)
        card.add(Phrase(ru: "Срок", en: "Term"), template.term)
        card.add(Phrase(ru: "Отзыв", en: "Withdrawal"), template.withdrawal)
        return card.text(settings)
      },
      json: { ["template": json(templates, kind)] })
  }

  /// The fields of the template of `kind`.
  static func json(_ templates: ConsentTemplates, _ kind: ConsentKind) -> JSON {
    .object(templates[kind].jsonMembers + [JSON.Member("own", .bool(templates.isOwn(kind)))])
  }
}

/// The command `mentorctl consent template edit`.
struct ConsentTemplateEdit: Command {
  static let about = About(
    "edit", Phrase(ru: "Изменить слова согласия.", en: "Change the words of a consent."),
    discussion: Phrase(
      ru:
        "Новые слова попадают в бланки и в согласия, которые вносят после этого; внесённые прежде "
        + "остаются такими, какими их подписали. Слова программы — её собственные, а не норма.",
      en:
        "The new words go into blanks and into consents that are recorded from now on; earlier ones "
        + "stay as they were signed. The program's words are its own and no norm."),
    examples: [
      Example(
        "mentorctl consent template edit processing --term \"до 31.08.2027\"",
        Phrase(ru: "Срок действия.", en: "The term.")),
      Example(
        "mentorctl consent template edit distribution --data \"имя; класс\" --data \"фото и видео\"",
        Phrase(ru: "Что разрешают публиковать.", en: "What may be published.")),
      Example(
        "mentorctl consent template edit processing --restore",
        Phrase(ru: "Вернуть слова программы.", en: "Back to the program's words.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        65,
        Phrase(
          ru: "В согласии нет того, чего требует закон.",
          en: "The consent lacks what the law asks for."))
    ])

  @Argument("kind", Phrase(ru: "На что согласие.", en: "What the consent permits."))
  var kind: ConsentKind

  @Option(
    "purpose", value: ValueName(ru: "цель", en: "purpose"),
    Phrase(ru: "Зачем нужны данные.", en: "What the data are for."))
  var purpose: String?

  @Option(
    "data", value: ValueName(ru: "данные", en: "data"),
    Phrase(
      ru: "Какие данные, через точку с запятой; можно повторять.",
      en: "Which data, with semicolons between; repeatable."))
  var data: [String]

  @Option(
    "action", value: ValueName(ru: "действие", en: "action"),
    Phrase(
      ru: "Что делают с данными, через точку с запятой; можно повторять.",
      en: "What is done with the data, with semicolons between; repeatable."))
  var actions: [String]

  @Option(
    "methods", value: ValueName(ru: "способы", en: "ways"), allowsEmpty: true,
    Phrase(ru: "Способы обработки.", en: "The ways of processing."))
  var methods: Clearable<String>?

  @Option(
    "processor", value: ValueName(ru: "кто", en: "who"), allowsEmpty: true,
    Phrase(
      ru: "Кому поручена обработка, с адресом; можно повторять.",
      en: "Who processes for the operator, with the address; repeatable."))
  var processors: [String]

  @Option(
    "term", value: ValueName(ru: "срок", en: "term"),
    Phrase(ru: "Сколько действует согласие.", en: "How long the consent holds."))
  var term: String?

  @Option(
    "withdrawal", value: ValueName(ru: "способ", en: "way"),
    Phrase(ru: "Как согласие отзывают.", en: "How the consent is withdrawn."))
  var withdrawal: String?

  @Flag("restore", Phrase(ru: "Вернуть слова программы.", en: "Go back to the program's words."))
  var isRestored: Bool

  @OptionGroup var writing: WriteOptions

  private var hasWords: Bool {
    purpose != nil || term != nil || withdrawal != nil || methods != nil || !data.isEmpty
      || !actions.isEmpty || !processors.isEmpty
  }

  func validate() throws(UsageError) {
    guard isRestored == hasWords else { return }
    throw UsageError(
      isRestored
        ? Phrase(
          ru: "--restore возвращает слова программы целиком",
          en: "--restore goes back to all of the program's words")
        : Phrase(ru: "не сказано, что изменить", en: "nothing to change is given"),
      hint: Phrase(
        ru: "Назовите, что изменить: --purpose, --data, --action, --methods, --processor, --term, "
          + "--withdrawal; или --restore.",
        en: "Name what to change: --purpose, --data, --action, --methods, --processor, --term, "
          + "--withdrawal; or --restore."))
  }

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      var templates = try editing.load(.consentTemplates)
      if isRestored {
        templates.restore(kind)
      } else {
        let template = changed(templates[kind])
        try WorkspaceError.domain { () throws(ConsentError) in try templates.replace(template) }
      }
      try editing.save(templates, as: .consentTemplates)
      return templates
    }
    return Answer(
      report: ConsentTemplateShow.report(outcome.value, kind), notes: outcome.notes.map(\.message))
  }

  private func changed(_ old: ConsentTemplate) -> ConsentTemplate {
    var template = old
    template.purpose = (purpose ?? old.purpose).cleaned()
    template.data = data.isEmpty ? old.data : data.flatMap(\.parts)
    template.actions = actions.isEmpty ? old.actions : actions.flatMap(\.parts)
    template.methods = methods.replacing(old.methods)?.cleaned()
    template.processors = processors.isEmpty ? old.processors : processors.flatMap(\.parts)
    template.term = (term ?? old.term).cleaned()
    template.withdrawal = (withdrawal ?? old.withdrawal).cleaned()
    return template
  }
}

extension String {
  /// What stands between semicolons, without what is empty; a comma separates nothing here.
  fileprivate var parts: [String] {
    split(separator: ";").map { String($0).cleaned() }.filter { !$0.isEmpty }
  }
}
