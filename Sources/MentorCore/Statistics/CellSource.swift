public import JSONStore
public import Wording

/// A text about the organisation that a cell or a title of a form may show.
public enum TextSource: Hashable, Sendable, CaseIterable {
  case organization, curator, stage, link, director, address, place, inn, ogrn

  /// How the text is named.
  public var name: Phrase {
    switch self {
    case .organization: Phrase(ru: "организация", en: "organization")
    case .curator: Phrase(ru: "куратор", en: "curator")
    case .stage: Phrase(ru: "этап", en: "stage")
    case .link: Phrase(ru: "ссылка", en: "link")
    case .director: Phrase(ru: "руководитель", en: "director")
    case .address: Phrase(ru: "адрес", en: "address")
    case .place: Phrase(ru: "место", en: "place")
    case .inn: Phrase(ru: "ИНН", en: "INN")
    case .ogrn: Phrase(ru: "ОГРН", en: "OGRN")
    }
  }
}

extension TextSource: JSONText {
  /// Reads a name in Russian or English.
  ///
  /// - Throws: ``ValueProblem`` naming those that there are.
  public init(jsonText: String) throws(ValueProblem) {
    let typed = FoldedText(jsonText)
    let found = Self.allCases.first {
      FoldedText($0.name.ru) == typed || FoldedText($0.name.en) == typed
    }
    guard let found else { throw .unknownWord(jsonText, among: Self.allCases.map(\.name.ru)) }
    self = found
  }

  public var jsonText: String { name.ru }

  public static var jsonSchema: TextSchema {
    TextSchema(example: "организация", values: allCases.map(\.name.ru))
  }
}

/// What a cell of a form holds.
public enum CellSource: Hashable, Sendable {
  /// What a rule counts.
  case rule(CountingRule)
  /// A text about the organisation: `текст куратор`.
  case text(TextSource)
  /// The value of an indicator in per cent: `показатель KPI-5`.
  case indicator(IndicatorCode)
  /// A number that somebody enters with its source: `вводится`.
  case entered
  /// Nothing: the form has the cell crossed out: `не заполняется`.
  case closed

  /// What the cell holds, in words.
  public var words: Phrase {
    switch self {
    case .rule(let rule): rule.words
    case .text(let source): Self.textWord + Phrase(verbatim: " ") + source.name
    case .indicator(let code): Self.indicatorWord + Phrase(verbatim: " \(code)")
    case .entered: Self.enteredWord
    case .closed: Self.closedWord
    }
  }

  /// The rule by which the cell is counted; `nil` where it is not.
  public var rule: CountingRule? {
    if case .rule(let rule) = self { return rule }
    return nil
  }

  /// Whether it is a text about the organisation.
  var isText: Bool {
    if case .text = self { return true }
    return false
  }

  private static let textWord = Phrase(ru: "текст", en: "text")
  private static let indicatorWord = Phrase(ru: "показатель", en: "indicator")
  private static let enteredWord = Phrase(ru: "вводится", en: "entered")
  private static let closedWord = Phrase(ru: "не заполняется", en: "left empty")
}

extension CellSource: JSONText {
  /// Reads a counting rule or one of the other words, in Russian or English.
  ///
  /// - Throws: ``ValueProblem``; for a rule it names the place in the text.
  public init(jsonText: String) throws(ValueProblem) {
    let text = jsonText.cleaned()
    let folded = FoldedText(text)
    let first = folded.words.first.map(String.init) ?? ""
    let rest = String(text.drop { $0 != " " }.dropFirst())
    func begins(_ word: Phrase) -> Bool { first == word.ru || first == word.en }
    if [Self.enteredWord.ru, Self.enteredWord.en].contains(where: { FoldedText($0) == folded }) {
      self = .entered
    } else if [Self.closedWord.ru, Self.closedWord.en].contains(where: { FoldedText($0) == folded })
    {
      self = .closed
    } else if begins(Self.textWord) {
      self = .text(try TextSource(jsonText: rest))
    } else if begins(Self.indicatorWord) {
      self = .indicator(try IndicatorCode(jsonText: rest))
    } else {
      self = .rule(try CountingRule(jsonText: text))
    }
  }

  public var jsonText: String { words.ru }

  public static var jsonSchema: TextSchema { TextSchema(example: "лица где роль наставник") }
}
