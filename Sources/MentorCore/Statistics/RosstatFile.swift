public import JSONStore
import Wording

/// An item of the title of a file for the statistical office: a text of its own, or one about the
/// organisation.
public struct RosstatItem: Record, Equatable {
  /// The field of the template, such as `okpo`.
  public let name: String

  /// The text about the organisation that stands there; `nil` for a text of its own.
  public var text: TextSource?

  /// The text; `nil` where nobody entered one, or `text` says what stands there.
  public var value: String?

  /// Creates an item.
  public init(_ name: String, value: String? = nil, text: TextSource? = nil) {
    self.name = name
    self.value = value
    self.text = text
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    name = try map.field("name", old?.name)
    text = try map.optional("text", old?.text)
    value = try map.optional("value", old?.value)
    try map.check(
      .needed(name, Phrase(ru: "у поля титула нет имени", en: "an item of the title has no name")))
  }
}

/// What an XML file for the statistical office says beside the cells.
///
/// Source: the format of приказ Росстата 28.10.2010 № 372, as DOMAIN.md section 6 describes it.
public struct RosstatFile: Record, Equatable {
  /// The attribute `code`.
  public var code: String

  /// The attribute `form`, which is the `idf` of the name of the file.
  public var form: String

  /// The `idp` of the template, which stands in the name of the file.
  public var idp: String

  /// The items of the title: all fields of the template, each once.
  public var items: [RosstatItem]

  /// The code of the form in the classifier of documents (ОКУД).
  public var okud: String

  /// The period, `PPNN`: its type and its number.
  public var period: String

  /// The name of the form, such as `1-ПРИМЕР`.
  public var shifr: String

  /// The version of the template.
  public var version: String

  /// Creates what a file says.
  public init(
    okud: String, shifr: String, code: String = "1", form: String = "1", idp: String = "1",
    period: String = "0101", version: String = "1", items: [RosstatItem]
  ) {
    self.okud = okud
    self.shifr = shifr
    self.code = code
    self.form = form
    self.idp = idp
    self.period = period
    self.version = version
    self.items = items
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    code = try map.field("code", old?.code)
    form = try map.field("form", old?.form)
    idp = try map.field("idp", old?.idp)
    items = try map.field("items", old?.items, default: [])
    okud = try map.field("okud", old?.okud)
    period = try map.field("period", old?.period)
    shifr = try map.field("shifr", old?.shifr)
    version = try map.field("version", old?.version)
    try map.check(Self.problem(period: period, items))
    let codes = [code, form, idp, okud, version]
    try map.check(
      codes.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(Self.fits) }
        ? nil
        : ValueProblem(
          Phrase(
            ru: "в code, form, idp, okud и version — цифры, латинские буквы, точки и дефисы",
            en: "code, form, idp, okud and version have digits, Latin letters, points and hyphens"))
    )
  }

  /// The types of periods and how many of each there are in a year.
  private static let periodTypes = [1: 1, 2: 2, 4: 4, 12: 12, 36: 36, 56: 53]

  /// What is wrong with a period or with items of a title; `nil` where nothing is.
  static func problem(period: String, _ items: [RosstatItem]) -> ValueProblem? {
    let digits = period.utf8.allSatisfy { (48...57).contains($0) } && period.utf8.count == 4
    let type = Int(period.prefix(2)) ?? 0
    let number = Int(period.suffix(2)) ?? 0
    guard digits, let last = periodTypes[type], (1...last).contains(number) else {
      return ValueProblem(
        .quoted(period)
          + Phrase(
            ru: " — не период: две цифры вида (01, 02, 04, 12, 36, 56) и две цифры номера, 0101",
            en: " is no period: two digits of its type (01, 02, 04, 12, 36, 56), two of its number")
      )
    }
    guard Set(items.map(\.name)).count == items.count else {
      return ValueProblem(
        Phrase(ru: "поле титула повторяется", en: "an item of the title occurs twice"))
    }
    return nil
  }

  /// The item of a title that holds the code of the organisation (ОКПО).
  static let okpo = "okpo"

  /// Whether `okpo` has the 8, 10 or 14 digits of a code of an organisation (ОКПО).
  public static func isOKPO(_ okpo: String) -> Bool {
    [8, 10, 14].contains(okpo.utf8.count) && okpo.utf8.allSatisfy { (48...57).contains($0) }
  }

  private static func fits(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, 0x2D, 0x2E: true
    default: false
    }
  }
}
