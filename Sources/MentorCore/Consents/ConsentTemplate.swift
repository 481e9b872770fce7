public import JSONStore
public import Wording

/// What may be made public of a person, each chosen for itself.
///
/// Source: 152-ФЗ, ст. 10.1; the categories are those that a programme of mentorship publishes.
public enum PublishedCategory: String, JSONText, Hashable, Sendable, CaseIterable {
  /// Surname, given name, patronymic, place of study or work.
  case name
  /// Photographs and films.
  case photo
  /// The description of a practice or a case.
  case practice

  /// The category in words.
  public var title: Phrase {
    switch self {
    case .name: Phrase(ru: "имя", en: "name")
    case .photo: Phrase(ru: "фото и видео", en: "photographs and films")
    case .practice: Phrase(ru: "описание практики (кейса)", en: "the practice or case")
    }
  }
}

/// What a consent of one kind says, as the organisation writes it.
///
/// Source: 152-ФЗ, ст. 9, ч. 4: purpose, data, actions, term and way of withdrawal; the words are the
/// program's own and may be changed.
public struct ConsentTemplate: Record, Hashable {
  /// What is done with the data, each an action.
  public var actions: [String]

  /// Which data the consent covers, each a category.
  public var data: [String]

  /// The kind of consent.
  public var kind: ConsentKind

  /// What the data are for.
  public var purpose: String

  /// How long the consent holds, in words.
  public var term: String

  /// How it is withdrawn.
  public var withdrawal: String

  /// Creates a template.
  public init(
    kind: ConsentKind, purpose: String, data: [String], actions: [String], term: String,
    withdrawal: String
  ) {
    self.kind = kind
    self.purpose = purpose
    self.data = data
    self.actions = actions
    self.term = term
    self.withdrawal = withdrawal
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    actions = try map.field("actions", old?.actions)
    data = try map.field("data", old?.data)
    kind = try map.field("kind", old?.kind)
    purpose = try map.field("purpose", old?.purpose)
    term = try map.field("term", old?.term)
    withdrawal = try map.field("withdrawal", old?.withdrawal)
    try map.check(
      .needed(purpose, Phrase(ru: "у согласия нет цели", en: "a consent has no purpose")))
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
        term: "до окончания участия в программе наставничества", withdrawal: withdrawal)
    case .distribution:
      ConsentTemplate(
        kind: kind,
        purpose: "рассказ о программе наставничества на сайте организации и в её сообществах",
        data: ["имя", "фото и видео", "описание практики (кейса)"], actions: ["распространение"],
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
