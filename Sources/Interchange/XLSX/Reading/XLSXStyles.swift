/// How the cells of a workbook show their numbers, by the number of their style.
struct XLSXStyles {
  private var formats: [XLSXNumberFormat] = []

  /// The format of the cells of `style`; numbers as they are where there is no such style.
  subscript(style: Int?) -> XLSXNumberFormat {
    guard let style, formats.indices.contains(style) else { return .general }
    return formats[style]
  }

  /// No styles.
  init() {}

  /// Reads the part `name` of `bytes`.
  init(_ bytes: [UInt8], named name: String) throws(PackageError) {
    var part = try XLSXPart(bytes, named: name)
    var codes: [Int: String] = [:]
    var styles: [Int] = []
    var isInCells = false
    while let event = try part.next() {
      switch event {
      case .start(let name) where name.namespace == .spreadsheet:
        switch name.local {
        case "numFmt":
          if let id = part.number("numFmtId") { codes[id] = part.attribute("formatCode") }
        case "cellXfs": isInCells = true
        case "xf":
          if isInCells, styles.count < 100_000 { styles.append(part.number("numFmtId") ?? 0) }
        default: break
        }
      case .end(let name): if name.local == "cellXfs" { isInCells = false }
      default: break
      }
    }
    var known: [Int: XLSXNumberFormat] = [:]
    for id in styles {
      let format =
        known[id] ?? codes[id].map { XLSXNumberFormat(code: $0) }
        ?? XLSXNumberFormat(builtIn: id) ?? .general
      known[id] = format
      formats.append(format)
    }
  }
}
