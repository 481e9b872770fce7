/// The definitions of the automatic numbering of a Word document.
struct DOCXLists: Sendable {
  /// How the numbers of one level of a list look.
  struct Level: Hashable, Sendable {
    var start = 1
    var format = NumberFormat.decimal
    var text = ""
    /// The level, from 1, whose numbers begin this one anew, 0 for none; `nil` for every higher one.
    var restart: Int?
    var isLegal = false
    /// The style of the paragraphs that belong to the level.
    var style: String?
  }

  /// A definition, which several lists may share.
  struct Definition: Sendable {
    var levels: [Int: Level] = [:]
    /// The style in which the true definition stands.
    var styleLink: String?
    /// The style whose definition this is.
    var ownStyle: String?
  }

  /// A list: a definition with what it does otherwise.
  struct List: Sendable {
    var definition = 0
    var levels: [Int: Level] = [:]
    var starts: [Int: Int] = [:]
  }

  private(set) var definitions: [Int: Definition] = [:]
  private(set) var lists: [Int: List] = [:]

  /// The definitions that styles of lists own.
  private var ofStyles: [String: Int] = [:]

  /// Reads the numbering of the part called `name`; without a part there is none.
  init(from name: String?, in package: inout OfficePackage) throws(PackageError) {
    guard let name, let bytes = try package.part(name) else { return }
    do throws(XMLError) {
      var reading = DOCXListsReading()
      try reading.read(bytes)
      (definitions, lists) = (reading.definitions, reading.lists)
      for (number, definition) in definitions {
        guard let style = definition.ownStyle else { continue }
        ofStyles[style] = min(number, ofStyles[style] ?? number)
      }
    } catch {
      throw .part(name, error)
    }
  }

  /// The definition of the list `number`, by its own number, the one in a style followed.
  func definition(ofList number: Int) -> Int? {
    guard let own = lists[number]?.definition, let definition = definitions[own] else { return nil }
    guard definition.levels.isEmpty, let link = definition.styleLink else { return own }
    return ofStyles[link] ?? own
  }

  /// The levels of the list; empty where the document does not define it.
  func levels(ofList number: Int) -> [Int: Level] {
    guard let list = lists[number], let definition = definition(ofList: number) else { return [:] }
    return (definitions[definition]?.levels ?? [:]).merging(list.levels) { $1 }
  }

  /// The level of the list that is bound to paragraphs of one of `styles`, the first found.
  func level(ofList number: Int, boundTo styles: [String]) -> Int? {
    let levels = levels(ofList: number)
    for style in styles {
      if let level = levels.filter({ $0.value.style == style }).keys.min() { return level }
    }
    return nil
  }
}

/// The pass over the part with the numbering.
private struct DOCXListsReading {
  /// The most characters around the numbers of a level; Word takes fewer.
  private static let longestText = 255

  var definitions: [Int: DOCXLists.Definition] = [:]
  var lists: [Int: DOCXLists.List] = [:]

  private var definition: Int?
  private var list: Int?
  private var override: Int?
  private var number = 0
  private var level = DOCXLists.Level()

  mutating func read(_ bytes: [UInt8]) throws(XMLError) {
    var scanner = try XMLScanner(bytes)
    while let event = try scanner.next() {
      switch event {
      case .start(let name) where name.namespace == .wordprocessing:
        begin(name.local, scanner)
      case .end(XMLName(.wordprocessing, "lvl")): endLevel()
      case .end(XMLName(.wordprocessing, "abstractNum")): definition = nil
      case .end(XMLName(.wordprocessing, "num")): list = nil
      case .end(XMLName(.wordprocessing, "lvlOverride")): override = nil
      default: break
      }
    }
  }

  private mutating func begin(_ element: String, _ scanner: XMLScanner) {
    switch element {
    case "abstractNum":
      definition = scanner.wordNumber("abstractNumId")
      if let definition { definitions[definition] = DOCXLists.Definition() }
    case "num":
      list = scanner.wordNumber("numId")
      if let list { lists[list] = DOCXLists.List() }
    case "abstractNumId":
      if let list, let value = scanner.wordNumber() { lists[list]?.definition = value }
    case "lvlOverride": override = scanner.wordNumber("ilvl")
    case "startOverride":
      if let list, let override { lists[list]?.starts[override] = scanner.wordNumber() ?? 1 }
    case "numStyleLink":
      if let definition { definitions[definition]?.styleLink = scanner.wordValue() }
    case "styleLink":
      if let definition { definitions[definition]?.ownStyle = scanner.wordValue() }
    case "lvl":
      number = scanner.wordNumber("ilvl") ?? 0
      level = DOCXLists.Level()
    default: property(element, scanner)
    }
  }

  private mutating func property(_ element: String, _ scanner: XMLScanner) {
    switch element {
    case "start": level.start = scanner.wordNumber() ?? 1
    // Of a choice between an own format and a plain one, the plain one comes last and counts.
    case "numFmt": level.format = NumberFormat(scanner.wordValue() ?? "decimal")
    case "lvlText": level.text = String((scanner.wordValue() ?? "").prefix(Self.longestText))
    case "lvlRestart": level.restart = scanner.wordNumber()
    case "isLgl": level.isLegal = scanner.wordToggle()
    case "pStyle": level.style = scanner.wordValue()
    default: break
    }
  }

  private mutating func endLevel() {
    guard 0..<9 ~= number else { return }
    if let list {
      lists[list]?.levels[number] = level
    } else if let definition {
      definitions[definition]?.levels[number] = level
    }
  }
}
