/// The styles of a Word document, as far as they matter for the text.
struct DOCXStyles: Sendable {
  /// What a style or a paragraph says about the paragraph; `nil` where it says nothing.
  struct Properties: Hashable, Sendable {
    /// The list to which the paragraph belongs, 0 for none.
    var list: Int?
    /// The level in the list, from 0.
    var level: Int?
    /// The level of the outline, from 0; 9 for text.
    var outline: Int?
    /// Whether a new page begins before it.
    var breaksPage: Bool?
    /// Whether its text is hidden.
    var isHidden: Bool?

    /// What these properties say, and where they are silent, what `others` say.
    func over(_ others: Properties) -> Properties {
      Properties(
        list: list ?? others.list, level: level ?? others.level,
        outline: outline ?? others.outline, breaksPage: breaksPage ?? others.breaksPage,
        isHidden: isHidden ?? others.isHidden)
    }
  }

  private struct Style: Sendable {
    var name = ""
    var base: String?
    var properties = Properties()
  }

  /// What a style makes of a paragraph, those on which it is based included.
  struct Resolved: Hashable, Sendable {
    let properties: Properties
    /// The level in the list of the style.
    let level: Int?
    /// The level of the heading, from 1; `nil` where it makes none.
    let headingLevel: Int?
  }

  private var styles: [String: Style] = [:]
  private var cache: [String: Resolved] = [:]
  private var defaultStyle: String?

  /// How many styles may be based on each other in a row.
  private static let chainLimit = 16

  /// Reads the styles of the part called `name`; without a part there are none.
  init(from name: String?, in package: inout OfficePackage) throws(PackageError) {
    guard let name, let bytes = try package.part(name) else { return }
    do throws(XMLError) {
      try read(bytes)
    } catch {
      throw .part(name, error)
    }
  }

  private mutating func read(_ bytes: [UInt8]) throws(XMLError) {
    var scanner = try XMLScanner(bytes)
    var id = ""
    var style = Style()
    while let event = try scanner.next() {
      switch event {
      case .start(XMLName(.wordprocessing, "style")):
        id = scanner.wordValue("styleId") ?? ""
        style = Style()
        if scanner.wordValue("type") == "paragraph",
          scanner.wordValue("default").map({ $0 != "0" && $0 != "false" }) == true
        {
          defaultStyle = id
        }
      case .end(XMLName(.wordprocessing, "style")): styles[id] = style
      case .start(XMLName(.wordprocessing, "name")): style.name = scanner.wordValue() ?? ""
      case .start(XMLName(.wordprocessing, "basedOn")): style.base = scanner.wordValue()
      case .start(XMLName(.wordprocessing, "pPrChange")),
        .start(XMLName(.wordprocessing, "rPrChange")):
        try scanner.skipElement()
      case .start(let name): style.properties.take(name, from: scanner)
      default: break
      }
    }
  }

  /// What the style called `id` and those on which it is based make of a paragraph.
  ///
  /// - Parameters:
  ///   - id: The style; `nil` is that of ordinary paragraphs.
  ///   - lists: The lists, whose levels may be bound to styles.
  /// - Returns: All that follows from the style, computed once.
  mutating func resolved(_ id: String?, lists: DOCXLists) -> Resolved {
    let key = id ?? ""
    if let known = cache[key] { return known }
    let chain = chain(of: id)
    let properties = chain.reduce(into: Properties()) { $0 = $0.over($1.style.properties) }
    var level = properties.level
    if let list = properties.list, let bound = lists.level(ofList: list, boundTo: chain.map(\.id)) {
      level = bound
    }
    let result = Resolved(
      properties: properties, level: level, headingLevel: Self.headingLevel(of: chain, id))
    cache[key] = result
    return result
  }

  private static func headingLevel(of chain: [(id: String, style: Style)], _ id: String?) -> Int? {
    for (_, style) in chain {
      if let outline = style.properties.outline { return outline < 9 ? outline + 1 : nil }
      if let level = headingLevel(named: style.name) { return level }
    }
    // A style that is named and not defined, as short programs write.
    return chain.isEmpty ? id.flatMap { headingLevel(named: $0) } : nil
  }

  private func chain(of id: String?) -> [(id: String, style: Style)] {
    var result: [(id: String, style: Style)] = []
    var next = id ?? defaultStyle
    while let id = next, let style = styles[id], result.count < Self.chainLimit {
      result.append((id, style))
      next = style.base
    }
    return result
  }

  /// The level that a name tells: «heading 2», «Заголовок 2», «Title».
  private static func headingLevel(named name: String) -> Int? {
    let plain = String(name.lowercased().filter { $0 != " " && $0 != "_" && $0 != "-" })
    if ["title", "название", "заголовокдокумента"].contains(plain) { return 1 }
    for word in ["heading", "заголовок"] where plain.hasPrefix(word) {
      guard let level = Int(plain.dropFirst(word.count)), 1...9 ~= level else { continue }
      return level
    }
    return nil
  }
}

extension DOCXStyles.Properties {
  /// Takes what the element that began last says about a paragraph.
  mutating func take(_ name: XMLName, from scanner: XMLScanner) {
    guard name.namespace == .wordprocessing else { return }
    switch name.local {
    case "numId": list = scanner.wordNumber()
    case "ilvl": level = scanner.wordNumber()
    case "outlineLvl": outline = scanner.wordNumber()
    case "pageBreakBefore": breaksPage = scanner.wordToggle()
    case "vanish": isHidden = scanner.wordToggle()
    default: break
    }
  }
}

extension XMLScanner {
  /// The attribute `local` of the vocabulary of Word, also where the file leaves the prefix away.
  func wordValue(_ local: String = "val") -> String? {
    attribute(local, in: .wordprocessing) ?? attribute(local)
  }

  /// The attribute as a whole number; `nil` where it is none.
  func wordNumber(_ local: String = "val") -> Int? {
    wordValue(local).flatMap { Int($0) }
  }

  /// Whether a property is on: it is, unless its value says that it is not.
  func wordToggle() -> Bool {
    switch wordValue() {
    case "0", "false", "off", "none": false
    default: true
    }
  }
}
