public import Interchange
public import JSONStore
import Wording

/// How the tables of somebody else are read, stored in `rules/NAME.json`.
///
/// Rules stand in front of the built-in names of columns, which go on counting for everything that the
/// rules do not decide.
public struct ImportRules: Record, Hashable {
  /// What the columns mean, in the order of the file.
  public var columns: [ColumnRule]

  /// What stands where a cell is empty or the file has no such column, by the key of the column.
  public var constants: [String: String]

  /// The order of the numbers in dates; `nil` where dates tell it themselves.
  public var dateOrder: DateOrder?

  /// The encoding of tables of text; `nil` to find it.
  public var encoding: TextEncoding?

  /// The names of the files that are read so; with none, only by the name of the rules.
  public var files: [FilePattern]

  /// The number of the row of headers, as a spreadsheet shows it; `nil` to find it.
  public var headerRow: Int?

  /// By what people are recognised; `nil` for name and birth.
  public var identity: IdentityKey?

  /// What separates the cells of tables of text; `nil` to find it.
  public var separator: CSVSeparator?

  /// The sheet of a workbook; `nil` to find it.
  public var sheet: String?

  /// What the file is imported as.
  public var target: ImportTarget

  /// The numbers that a row of headers may have.
  public static let headerRows = 1...1000

  /// Creates rules.
  public init(
    for target: ImportTarget, files: [FilePattern] = [], columns: [ColumnRule] = [],
    constants: [String: String] = [:], dateOrder: DateOrder? = nil, encoding: TextEncoding? = nil,
    headerRow: Int? = nil, identity: IdentityKey? = nil, separator: CSVSeparator? = nil,
    sheet: String? = nil
  ) {
    self.target = target
    self.files = files
    self.columns = columns
    self.constants = constants
    self.dateOrder = dateOrder
    self.encoding = encoding
    self.headerRow = headerRow
    self.identity = identity
    self.separator = separator
    self.sheet = sheet
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    columns = try map.field("columns", old?.columns, default: [])
    constants =
      try map.optional("constants", old.flatMap { $0.constants.isEmpty ? nil : $0.constants })
      ?? [:]
    dateOrder = try map.optional("dateOrder", old?.dateOrder)
    encoding = try map.optional("encoding", old?.encoding)
    files = try map.field("files", old?.files, default: [])
    target = try map.field("for", old?.target)
    headerRow = try map.optional("headerRow", old?.headerRow)
    identity = try map.optional("identity", old?.identity)
    separator = try map.optional("separator", old?.separator)
    sheet = try map.optional("sheet", old?.sheet)
    try map.check(problem)
  }

  /// Whether one of the patterns fits the file called `name`.
  public func fits(_ name: String) -> Bool { files.contains { $0.matches(name) } }

  var problem: ValueProblem? {
    var headers: Set<FoldedText> = []
    for rule in columns {
      guard headers.insert(FoldedText(rule.header)).inserted else {
        return Self.problem(
          rule.header, Phrase(ru: "о нём два правила", en: "there are two rules about it"))
      }
      if let problem = problem(of: rule) { return problem }
    }
    for key in constants.keys.sorted() {
      if let problem = problem(ofConstant: key) { return problem }
    }
    if let headerRow, !Self.headerRows.contains(headerRow) {
      return ValueProblem(
        Phrase(
          ru: "headerRow — номер строки от 1 до \(Self.headerRows.upperBound)",
          en: "headerRow is the number of a row from 1 to \(Self.headerRows.upperBound)"))
    }
    if let sheet, sheet.cleaned().isEmpty {
      return ValueProblem(Phrase(ru: "имя листа пусто", en: "the name of the sheet is empty"))
    }
    if target == .table(.consents), let identity, identity != .code {
      return ValueProblem(
        Phrase(
          ru: "в списке согласий людей узнают по имени или по коду (identity: code)",
          en: "lists of consents tell people by name or by code (identity: code)"))
    }
    return nil
  }

  private func problem(of rule: ColumnRule) -> ValueProblem? {
    if rule.question != nil, case .table = target {
      return Self.problem(
        rule.header,
        Phrase(
          ru: "question бывает только у анкет, а это \(target.jsonText)",
          en: "question belongs to surveys, and this is \(target.jsonText)"))
    }
    guard let column = rule.column, !column.isKnown(in: target) else { return nil }
    return Self.problem(
      rule.header,
      Phrase(
        ru: "столбца \(column.rawValue) в \(target.jsonText) не бывает",
        en: "\(target.jsonText) has no column \(column.rawValue)"))
  }

  private func problem(ofConstant key: String) -> ValueProblem? {
    let column = ImportColumn(rawValue: key)
    if let column, column.mayBeConstant, column.isKnown(in: target) { return nil }
    let allowed = ImportColumn.allCases.filter { $0.mayBeConstant && $0.isKnown(in: target) }
    return ValueProblem(
      Phrase(ru: "в constants не бывает ", en: "constants cannot have ") + .quoted(key)
        + Phrase(ru: "; бывают: ", en: "; it can have ") + .list(allowed.map(\.rawValue)))
  }

  private static func problem(_ header: String, _ what: Phrase) -> ValueProblem {
    ValueProblem(
      Phrase(ru: "столбец ", en: "column ") + .quoted(header) + Phrase(verbatim: ": ") + what)
  }
}

extension ImportColumn {
  /// Whether a file for `target` may have the column.
  func isKnown(in target: ImportTarget) -> Bool {
    switch target {
    case .table(let kind): self == .code || Self.columns(of: kind).contains(self)
    case .survey: ![.consentKind, .signed, .signedBy, .signerGround, .validUntil].contains(self)
    }
  }

  /// Whether the same value may stand for every row: nothing that tells one person from another.
  var mayBeConstant: Bool {
    switch self {
    case .fullName, .surname, .given, .patronymic, .code, .birthDate, .birthYear, .phone, .email,
      .contacts, .signerName:
      false
    default: !isService
    }
  }
}
