internal import Wording

/// Puts the tags and texts of a page together into paragraphs and tables.
///
/// Elements that nobody closed are closed where a browser closes them; an end without a beginning is
/// passed over.
struct HTMLBuilder {
  /// The place of the token that is taken next.
  var mark = HTMLMark(order: 0, line: 1)

  /// How many paragraphs and cells there are so far.
  var pieces = 0

  /// What was noticed on the way, by its place.
  private(set) var remarks: [Remark] = []

  /// Something noticed, with the place where it stands; `nil` means the whole page.
  struct Remark {
    let kind: DocumentRemark.Kind
    let message: Phrase
    let mark: HTMLMark?
  }

  /// What is too large to be read.
  let limits: HTMLReader.Limits
  /// The elements that are open, the innermost last.
  var open: [HTMLElement] = []
  /// The runs of text that are open: the page, a cell in it, a cell of a table in that cell.
  var flows = [HTMLFlow()]
  /// The tables that are open.
  var tables: [HTMLTable] = []
  /// How many groups of rows have begun or ended.
  var groups = 0
  private var pictures = 0
  private var hiddenDepth = 0
  private var unshownDepth = 0
  private var preformattedDepth = 0
  /// How many tables too deep in others are open; they are read as text.
  var flattenedDepth = 0
  /// How many elements of each name are open.
  private var openCounts = [Int](repeating: 0, count: HTMLName.allCases.count)

  init(limits: HTMLReader.Limits) { self.limits = limits }

  /// The pieces of the page; all of them once ``finish()`` was called.
  var blocks: [HTMLBlock] { flows[0].blocks }

  /// Takes the next token.
  mutating func take(_ token: HTMLToken) {
    switch token {
    case .text(let text): add(text)
    case .start(let tag): begin(tag)
    case .end(let name, let otherName): end(name, otherName)
    }
  }

  /// Closes everything that is still open.
  mutating func finish() {
    close(downTo: 0)
    endParagraph()
    guard pictures > 0 else { return }
    remarks.append(
      Remark(
        kind: .picture,
        message: Phrase(ru: "пропущено: ", en: "left out: ")
          + .count(
            pictures, ru: ("рисунок", "рисунка", "рисунков"), en: ("picture", "pictures")),
        mark: nil))
  }

  /// Remarks that a comment or a tag at the end of the page is never closed.
  mutating func remarkCutOff() {
    remarks.append(
      Remark(
        kind: .structure,
        message: Phrase(
          ru: "комментарий, тег или скрипт не закрыт: остаток страницы за ним не прочитан",
          en: "a comment, a tag or a script is never closed: what follows it is not read"),
        mark: mark))
  }

  // MARK: Text

  private mutating func add(_ text: String) {
    guard unshownDepth == 0 else { return }
    let isBlank = text.utf8.allSatisfy(\.isHTMLSpace)
    if hiddenDepth > 0, !isBlank { remarkHidden() }
    if !isBlank, isBetweenCells { return addBeforeTable(text) }
    if isBetweenCells { return }
    let last = flows.count - 1
    if !isBlank, flows[last].isEmpty, !flows[last].isExplicit { flows[last].mark = mark }
    flows[last].add(text, preformatted: preformattedDepth > 0)
  }

  /// Whether the place is inside of a table and in none of its cells.
  private var isBetweenCells: Bool {
    guard let element = open.last(where: { $0.name.isOfTable }) else { return false }
    return element.isTablePart
  }

  /// Text that stands in a table outside of its cells is shown before the table.
  private mutating func addBeforeTable(_ text: String) {
    let last = flows.count - 1
    if flows[last].isEmpty { flows[last].mark = mark }
    flows[last].add(text, preformatted: false)
    endParagraph()
  }

  private mutating func remarkHidden() {
    guard let index = open.lastIndex(where: { $0.isHidden }), !open[index].isRemarked else {
      return
    }
    open[index].isRemarked = true
    remark(
      .hidden,
      Phrase(
        ru: "текст скрыт на странице, но прочитан",
        en: "the text is hidden on the page, and was read"))
  }

  /// Remarks on something at the token that is read; at most a hundred times.
  private mutating func remark(_ kind: DocumentRemark.Kind, _ message: Phrase) {
    guard remarks.count < 100 else { return }
    remarks.append(Remark(kind: kind, message: message, mark: mark))
  }

  /// Ends the paragraph of the innermost run of text.
  mutating func endParagraph() {
    let last = flows.count - 1
    guard let text = flows[last].takeParagraph() else { return }
    pieces += 1
    flows[last].blocks.append(
      .paragraph(text, heading: flows[last].heading, mark: flows[last].mark))
  }

  // MARK: Beginnings

  private mutating func begin(_ tag: HTMLTag) {
    let name = tag.name
    guard unshownDepth == 0 else {
      if !name.isVoid { push(tag) }
      return
    }
    if flows.count == 1, tag.breaksPage {
      endParagraph()
      flows[0].blocks.append(.pageBreak)
    }
    switch name {
    case .br: if !isBetweenCells { flows[flows.count - 1].breakLine() }
    case .hr: endParagraph()
    case .img: pictures += 1
    case .table: beginTable(tag)
    case .caption, .thead, .tbody, .tfoot, .tr, .td, .th: beginTablePart(tag)
    case .p: beginParagraph(tag)
    case .li: beginItem(tag)
    case .dd, .dt:
      close([.dd, .dt], within: [.dl])
      beginBlock(tag)
    default:
      if name.headingLevel != nil {
        beginHeading(tag)
      } else if name.isBlock {
        close([.p], within: [])
        beginBlock(tag)
      } else if name == .ins {
        remark(
          .insertedText,
          Phrase(
            ru: "вставка, отмеченная как правка, прочитана", en: "text marked as inserted was read")
        )
      } else if !name.isVoid, HTMLElement(tag).changesText || hiddenDepth > 0 {
        push(tag)
      }
    }
  }

  private mutating func beginBlock(_ tag: HTMLTag) {
    endParagraph()
    push(tag)
  }

  private mutating func beginParagraph(_ tag: HTMLTag) {
    close([.p], within: [])
    beginBlock(tag)
    flows[flows.count - 1].isExplicit = true
    flows[flows.count - 1].mark = mark
  }

  private mutating func beginHeading(_ tag: HTMLTag) {
    close([.p, .h1, .h2, .h3, .h4, .h5, .h6], within: [])
    beginBlock(tag)
    flows[flows.count - 1].heading = tag.name.headingLevel
    flows[flows.count - 1].mark = mark
  }

  private mutating func beginItem(_ tag: HTMLTag) {
    close([.li], within: [.ul, .ol, .menu, .dir])
    close([.p], within: [])
    endParagraph()
    var printed = "- "
    if let list = open.lastIndex(where: { $0.numbering != nil || $0.name.isCell }),
      open[list].numbering != nil
    {
      printed = open[list].numbering?.printed(before: tag) ?? ""
    }
    push(tag)
    flows[flows.count - 1].prefix += printed
    flows[flows.count - 1].mark = mark
  }

  // MARK: Ends

  private mutating func end(_ name: HTMLName, _ otherName: String) {
    if name == .br { return flows[flows.count - 1].breakLine() }
    if flattenedDepth > 0, name.isOfTable {
      endParagraph()
      if name == .table { flattenedDepth -= 1 }
      return
    }
    guard openCounts[Int(name.rawValue)] > 0 else { return }
    for index in open.indices.reversed() {
      let element = open[index]
      if element.isNamed(name, otherName) { return close(downTo: index) }
      if element.name == .table || (element.name.holdsText && !name.isOfTable) { return }
    }
  }

  /// Closes the innermost open element of these names, unless one of `boundary` or a cell is further
  /// inside.
  mutating func close(_ names: [HTMLName], within boundary: [HTMLName]) {
    guard names.contains(where: { openCounts[Int($0.rawValue)] > 0 }) else { return }
    for index in open.indices.reversed() {
      let name = open[index].name
      if names.contains(name) { return close(downTo: index) }
      if boundary.contains(name) || name.holdsText || name == .table { return }
    }
  }

  /// Opens an element.
  mutating func push(_ tag: HTMLTag) {
    guard open.count < Self.greatestDepth || tag.name.isOfTable else { return }
    var element = HTMLElement(tag)
    element.isInert = unshownDepth > 0
    open.append(element)
    count(element, by: 1)
    guard element.name == .del, !element.isInert else { return }
    remark(
      .deletedText,
      Phrase(
        ru: "текст, отмеченный как удалённый, не прочитан", en: "text marked as deleted is left out"
      ))
  }

  /// How many elements may be open; browsers have a bound too.
  private static let greatestDepth = 256

  private mutating func count(_ element: HTMLElement, by step: Int) {
    openCounts[Int(element.name.rawValue)] += step
    if element.isHidden { hiddenDepth += step }
    if element.name.isUnshown { unshownDepth += step }
    if element.isPreformatted { preformattedDepth += step }
  }

  /// Closes elements until `count` are open.
  mutating func close(downTo count: Int) {
    while open.count > count, let element = open.popLast() {
      self.count(element, by: -1)
      if !element.isInert { finish(element) }
    }
  }

  private mutating func finish(_ element: HTMLElement) {
    switch element.name {
    case .table: finishTable()
    case .td, .th: finishCell()
    case .caption: finishCaption()
    case .thead, .tbody, .tfoot: groups += 1
    case .li:
      endParagraph()
      let last = flows.count - 1
      if flows[last].finishEmptyItem() {
        flows[last].isExplicit = true
        endParagraph()
      }
    case .h1, .h2, .h3, .h4, .h5, .h6:
      endParagraph()
      flows[flows.count - 1].heading = nil
    case let name where name.isBlock || name == .p || name == .dd || name == .dt: endParagraph()
    default: break
    }
  }
}
