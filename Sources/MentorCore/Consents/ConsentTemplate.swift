public import JSONStore
import Wording

/// What a consent of one kind says, as the organisation writes it.
///
/// Source: 152-ФЗ, ст. 9, ч. 4: purpose, data, actions with the ways of processing, whom the operator
/// entrusts with it, term and way of withdrawal; the words are the program's own and may be changed.
public struct ConsentTemplate: Record, Hashable {
  /// What is done with the data, each an action.
  public var actions: [String]

  /// Which data the consent covers, each a category.
  public var data: [String]

  /// The kind of consent.
  public var kind: ConsentKind

  /// The general description of the ways of processing; `nil` where the kind needs none.
  public var methods: String?

  /// Name and address of those whom the operator entrusts with the processing; empty where nobody is.
  public var processors: [String]

  /// What the data are for.
  public var purpose: String

  /// How long the consent holds, in words.
  public var term: String

  /// How it is withdrawn.
  public var withdrawal: String

  /// Creates a template.
  public init(
    kind: ConsentKind, purpose: String, data: [String], actions: [String], methods: String? = nil,
    processors: [String] = [], term: String, withdrawal: String
  ) {
    self.kind = kind
    self.purpose = purpose
    self.data = data
    self.actions = actions
    self.methods = methods
    self.processors = processors
    self.term = term
    self.withdrawal = withdrawal
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    actions = try map.field("actions", old?.actions)
    data = try map.field("data", old?.data)
    kind = try map.field("kind", old?.kind)
    methods = try map.optional("methods", old?.methods)
    processors = try map.field("processors", old?.processors, default: [])
    purpose = try map.field("purpose", old?.purpose)
    term = try map.field("term", old?.term)
    withdrawal = try map.field("withdrawal", old?.withdrawal)
    try map.check(
      .needed(purpose, Phrase(ru: "у согласия нет цели", en: "a consent has no purpose")))
  }

  /// What the law asks for and the template does not say; `nil` where it says everything.
  ///
  /// Source: 152-ФЗ, ст. 9, ч. 4; of data about health nothing is asked for (a rule of this program).
  public var problem: ValueProblem? {
    let texts: [(String, Phrase)] = [
      (purpose, Phrase(ru: "цели (--purpose)", en: "purpose (--purpose)")),
      (term, Phrase(ru: "срока (--term)", en: "term (--term)")),
      (withdrawal, Phrase(ru: "способа отзыва (--withdrawal)", en: "way out (--withdrawal)")),
      (data.joined(), Phrase(ru: "перечня данных (--data)", en: "list of data (--data)")),
      (actions.joined(), Phrase(ru: "перечня действий (--action)", en: "actions (--action)")),
    ]
    if let missing = texts.first(where: { $0.0.cleaned().isEmpty })?.1 {
      return ValueProblem(
        Phrase(
          ru: "в шаблоне согласия нет \(missing.ru): без этого согласие не действует "
            + "(152-ФЗ, ст. 9, ч. 4)",
          en: "the template has no \(missing.en), without which a consent does not hold "
            + "(152-ФЗ, art. 9, part 4)"))
    }
    return HealthWords.first(in: data).map { word in
      ValueProblem(
        .quoted(word)
          + Phrase(
            ru: ": данных о здоровье программа не собирает (152-ФЗ, ст. 10)",
            en: ": the program collects no data about health (152-ФЗ, art. 10)"))
    }
  }
}

/// The templates of an organisation, one of each kind.
public struct ConsentTemplates: Record, Hashable {
  /// The templates that the organisation has changed.
  public var templates: [ConsentTemplate]

  /// Creates the templates of an organisation.
  public init(templates: [ConsentTemplate] = []) { self.templates = templates }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    templates = try map.field("templates", old?.templates, default: [])
    try map.check(
      Set(templates.map(\.kind)).count == templates.count
        ? nil
        : ValueProblem(
          Phrase(
            ru: "для вида согласия два шаблона", en: "a kind of consent has two templates")))
  }

  /// The template of `kind`: that of the organisation, else the one that the program ships with.
  public subscript(kind: ConsentKind) -> ConsentTemplate {
    templates.first { $0.kind == kind } ?? .standard(kind)
  }

  /// Puts `template` in the place of the one of its kind.
  ///
  /// - Throws: ``ConsentError/value(_:)`` where the template lacks what the law asks for.
  public mutating func replace(_ template: ConsentTemplate) throws(ConsentError) {
    if let problem = template.problem { throw .value(problem) }
    restore(template.kind)
    if template == .standard(template.kind) { return }
    templates.append(template)
    templates.sort { $0.kind.rawValue < $1.kind.rawValue }
  }

  /// Goes back to the template of `kind` that the program ships with.
  public mutating func restore(_ kind: ConsentKind) { templates.removeAll { $0.kind == kind } }

  /// Whether the organisation has a template of `kind` of its own.
  public func isOwn(_ kind: ConsentKind) -> Bool { templates.contains { $0.kind == kind } }
}

extension ConsentTemplate {
  /// The template that the program ships with; its words are customary.
  public static func standard(_ kind: ConsentKind) -> ConsentTemplate {
    let withdrawal =
      "письменное заявление руководителю организации, поданное лично или направленное по почте"
    return switch kind {
    case .processing:
      ConsentTemplate(
        kind: kind, purpose: "участие в программе наставничества",
        data: [
          "фамилия, имя, отчество", "дата или год рождения",
          "место учёбы или работы, класс, должность", "телефон и адрес электронной почты",
          "интересы, запросы и результаты участия в программе",
        ],
        actions: [
          "сбор", "запись", "систематизация", "накопление", "хранение", "уточнение",
          "использование", "обезличивание", "блокирование", "удаление", "уничтожение",
        ],
        methods: "с использованием средств автоматизации и без них",
        term: "до окончания участия в программе наставничества", withdrawal: withdrawal)
    case .distribution:
      ConsentTemplate(
        kind: kind,
        purpose: "рассказ о программе наставничества на сайте организации и в её сообществах",
        data: [
          "фамилия, имя, отчество, место учёбы или работы", "фото и видео",
          "описание практики (кейса)",
        ],
        actions: ["распространение"],
        term: "один год со дня подписания", withdrawal: withdrawal)
    case .mentoring:
      ConsentTemplate(
        kind: kind, purpose: "выполнение работником работы по наставничеству",
        data: ["фамилия, имя, отчество", "должность"],
        actions: ["поручение работы по наставничеству"],
        term: "срок, на который поручено наставничество",
        withdrawal: "письменное предупреждение не позднее чем за три рабочих дня")
    }
  }
}
