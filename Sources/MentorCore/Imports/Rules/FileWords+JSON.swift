public import Interchange
public import JSONStore

extension TextEncoding: JSONText {
  /// Reads the name of an encoding, `windows-1251` or one of its other names.
  ///
  /// - Throws: ``ValueProblem`` where the program knows none of that name.
  public init(jsonText: String) throws(ValueProblem) {
    guard let encoding = TextEncoding(named: jsonText) else {
      throw .unknownWord(jsonText, among: Self.allCases.map(\.rawValue))
    }
    self = encoding
  }

  public static var jsonSchema: TextSchema { TextSchema(example: "windows-1251") }
}

extension CSVSeparator: JSONText {
  /// Reads the name of a separator, or the character itself.
  ///
  /// - Throws: ``ValueProblem`` where it is none.
  public init(jsonText: String) throws(ValueProblem) {
    let word = jsonText.lowercased()
    guard
      let separator = Self.allCases.first(where: { $0.jsonText == word || "\($0.rawValue)" == word }
      )
    else { throw .unknownWord(jsonText, among: Self.allCases.map(\.jsonText)) }
    self = separator
  }

  public var jsonText: String {
    switch self {
    case .semicolon: "semicolon"
    case .comma: "comma"
    case .tab: "tab"
    case .bar: "bar"
    }
  }

  public static var jsonSchema: TextSchema { TextSchema(example: "semicolon") }
}
