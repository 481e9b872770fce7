import Wording

/// What the headers of a table of answers to one survey mean.
struct QuestionNames {
  enum Meaning: Equatable {
    case question(String, SurveyHeaders.Part)
    case field(ImportColumn)
  }

  private var questions: [FoldedText: Question] = [:]
  private var fields: [FoldedText: ImportColumn] = [:]
  private let byField: [ImportColumn: Question]
  private let rules: HeaderRules
  private let survey: SurveyDefinition

  init(_ survey: SurveyDefinition, _ rules: HeaderRules) {
    self.survey = survey
    self.rules = rules
    var shared: Set<FoldedText> = []
    for question in survey.questions {
      questions[question.header] = question
      questions[FoldedText(question.key)] = question
      let text = FoldedText(question.text)
      if let other = questions[text], other.key != question.key { shared.insert(text) }
      questions[text] = questions[text] ?? question
    }
    for text in shared { questions[text] = nil }
    byField = Dictionary(
      survey.questions.compactMap { question in question.field.map { ($0, question) } },
      uniquingKeysWith: { first, _ in first })
    for column in ImportColumn.ofRespondents + ImportColumn.allCases.filter({ byField[$0] != nil })
    {
      for name in column.names(in: survey.role == .mentor ? .mentors : .mentees)
      where fields[name] == nil {
        fields[name] = column
      }
    }
  }

  func means(_ header: String) -> Meaning? {
    guard header.utf8.count <= 2000 else { return nil }
    if let rule = rules.decision(header) { return meaning(of: rule) }
    let head = HeaderText(header)
    guard !head.text.isEmpty else { return nil }
    let folded = FoldedText(head.text)
    if let question = questions[folded] { return .question(question.key, .whole) }
    if let parts = head.parts, let question = questions[FoldedText(parts.question)] {
      return part(of: question, parts.rest).map { .question(question.key, $0) }
    }
    guard let column = fields[folded] else { return nil }
    if let question = byField[column] { return .question(question.key, .whole) }
    return .field(column)
  }

  /// What the rules say that a column means.
  private func meaning(of rule: ColumnRule) -> Meaning? {
    if let column = rule.column {
      return byField[column].map { .question($0.key, .whole) } ?? .field(column)
    }
    guard let key = rule.question, let question = survey.question(key) else { return nil }
    if let typed = rule.option {
      let option = question.options.first { FoldedText($0) == FoldedText(typed) }
      return .question(key, option.map { .option($0) } ?? .other)
    }
    return .question(key, question.kind.namesPeople ? .person : .whole)
  }

  /// What of `question` the column holds that has `rest` behind the question.
  private func part(of question: Question, _ rest: String) -> SurveyHeaders.Part? {
    let folded = FoldedText(rest)
    if question.kind.hasOptions {
      if let option = question.options.first(where: { FoldedText($0) == folded }) {
        return question.kind == .choices ? .option(option) : .whole
      }
      if FoldedText.otherWords.contains(folded) { return .other }
    }
    if question.kind.namesPeople, let first = folded.words.first,
      Int(first.filter(\.isNumber)) != nil || first.hasPrefix("перв") || first.hasPrefix("втор")
        || first.hasPrefix("трет")
    {
      return .person
    }
    return FoldedText.kindWords.contains(folded) ? .whole : nil
  }
}

extension FoldedText {
  /// How forms call the answer beside the options.
  static let otherWords: Set<FoldedText> = [
    "другое", "другой вариант", "свой вариант", "свой ответ", "иное", "other",
  ]

  /// How Yandex Forms names the kind of a question behind it.
  fileprivate static let kindWords: Set<FoldedText> = [
    "один вариант", "несколько вариантов", "вариант ответа", "варианты ответа", "короткий текст",
    "длинный текст", "текст", "ответ", "число", "целое число", "дата", "шкала", "оценка", "да/нет",
    "выпадающий список", "список", "почта", "телефон",
  ]
}

extension ImportColumn {
  /// The columns that may tell in any survey who answers and when.
  fileprivate static let ofRespondents: [ImportColumn] = [
    .fullName, .surname, .given, .patronymic, .code, .birthDate, .birthYear, .phone, .email,
    .contacts, .grade, .consentInside, .timestamp, .rowNumber, .rejectedRow, .rejectedReason,
  ]
}
