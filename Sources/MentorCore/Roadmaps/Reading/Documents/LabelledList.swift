import Wording

/// A list of measures without a table, whose items name by labels what a table has in columns.
///
/// Such an item is «1. Провести опрос. Срок: до 5 сентября. Ответственный: куратор».
struct LabelledList {
  /// The blocks with a header and a row for each item in the place of the list.
  private(set) var blocks: [RoadmapBlock] = []

  /// What is worth telling.
  let findings: [RoadmapFinding]

  /// Reads the list in `blocks`; `nil` where fewer than two items name a deadline or a responsible party,
  /// or fewer than half of them do.
  ///
  /// - Complexity: O(*n*).
  init?(_ blocks: [RoadmapBlock]) {
    var parts: [Part] = []
    for block in blocks { Self.add(block, to: &parts) }
    guard let first = parts.firstIndex(where: \.isMeasure) else { return nil }
    let items = parts[first...].compactMap(\.item)
    let labelled = items.filter(\.isMeasure)
    guard labelled.count >= 2, labelled.count * 2 >= items.count, let line = labelled[0].lines.first
    else { return nil }
    let roles = [ColumnRole.deadline, .responsible, .result].filter { role in
      labelled.contains { $0.texts[role] != nil }
    }
    let captions: [ColumnRole: String] = [
      .deadline: "Срок", .responsible: "Ответственные", .result: "Результат",
    ]
    let header = ["№ п/п", "Мероприятие"] + roles.compactMap { captions[$0] }
    for (index, part) in parts.enumerated() {
      if index == first { self.blocks.append(.row(SourceRow(cells: header, lines: [line]))) }
      switch part {
      case .item(let item) where index >= first && !Self.isHeading(item, at: index, of: parts):
        let cells = [item.number, item.title] + roles.map { item.texts[$0] ?? "" }
        self.blocks.append(.row(SourceRow(cells: cells, lines: item.lines)))
      case .item(let item): self.blocks += item.sources
      case .other(let block): self.blocks.append(block)
      }
    }
    findings = [
      RoadmapFinding(
        .listRead, line: line,
        Phrase(
          ru: "таблицы нет, мероприятия прочитаны из списка: ",
          en: "there is no table; the measures were read from a list: ")
          + .count(
            labelled.count, ru: ("пункт", "пункта", "пунктов"), en: ("item", "items")))
    ]
  }

  /// Whether `blocks` hold a list with numbers, of which a person could make a table.
  static func isList(_ blocks: [RoadmapBlock]) -> Bool {
    blocks.count { block in
      if case .text(let line) = block { LeadingNumber(line.text) != nil } else { false }
    } > 1
  }

  // MARK: Parts

  /// A piece of the document.
  private enum Part {
    case item(Item)
    case other(RoadmapBlock)

    var item: Item? { if case .item(let item) = self { item } else { nil } }

    var isMeasure: Bool { item?.isMeasure ?? false }

    var isGap: Bool { if case .other(.gap) = self { true } else { false } }
  }

  /// An item of the list.
  private struct Item {
    let number: String
    var title: String
    var texts: [ColumnRole: String] = [:]
    var lines: [Int]
    var sources: [RoadmapBlock]

    /// Whether the item names when, or who.
    var isMeasure: Bool {
      !title.isEmpty && (texts[.deadline] != nil || texts[.responsible] != nil)
    }
  }

  private static func add(_ block: RoadmapBlock, to parts: inout [Part]) {
    guard case .text(let line) = block, !line.isBlank else {
      parts.append(.other(block))
      return
    }
    let leading = LeadingNumber(line.text)
    let text = leading?.rest ?? line.text.asCellText().withoutBullet
    let labels = LabelledText(text)
    if leading == nil, labels.title.isEmpty, !labels.texts.isEmpty,
      let last = parts.lastIndex(where: { !$0.isGap }), case .item(var item) = parts[last]
    {
      // «Срок: …» on a line of its own belongs to the item above.
      for (role, text) in labels.texts where item.texts[role] == nil { item.texts[role] = text }
      item.lines.append(line.number)
      item.sources.append(block)
      parts[last] = .item(item)
    } else if leading != nil || !labels.texts.isEmpty {
      parts.append(
        .item(
          Item(
            number: leading?.printed ?? "", title: labels.title, texts: labels.texts,
            lines: [line.number], sources: [block])))
    } else {
      parts.append(.other(block))
    }
  }

  /// Whether `item` heads a section: it has no labels, and what follows is a measure below its number.
  private static func isHeading(_ item: Item, at index: Int, of parts: [Part]) -> Bool {
    guard item.texts.isEmpty, let number = PrintedNumber(item.number),
      let next = parts[(index + 1)...].lazy.compactMap(\.item).first
    else { return false }
    guard let other = PrintedNumber(next.number) else { return next.isMeasure && number.isRoman }
    return other.isChild(of: number) || number.isRoman && !other.isRoman
  }
}

/// A text that says by labels what a table has in columns.
struct LabelledText: Hashable {
  /// What stands before the first label.
  let title: String

  /// The texts behind the labels.
  let texts: [ColumnRole: String]

  /// Takes `text` apart at «Срок: …», «Ответственный – …» and the like; a label begins a sentence, or a
  /// part of one behind a comma, a semicolon or a bracket.
  ///
  /// - Complexity: O(*n*).
  init(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    var title: [String] = []
    var texts: [ColumnRole: [String]] = [:]
    var role: ColumnRole?
    var isNew = true
    var index = 0
    while index < words.count {
      if isNew || words[index].hasPrefix("("),
        let (found, end) = Self.label(in: words, at: index),
        texts[found] == nil
      {
        role = found
        texts[found] = []
        index = end
        isNew = false
        continue
      }
      let word = words[index]
      if let role { texts[role]?.append(word) } else { title.append(word) }
      isNew = word.last.map { ".;,)!".contains($0) } ?? false
      index += 1
    }
    self.title = Self.trimmed(title)
    self.texts = texts.mapValues(Self.trimmed).filter { !$0.value.isEmpty }
  }

  /// The role that a label beginning at `start` names, and where the words behind it begin.
  private static func label(in words: [String], at start: Int) -> (ColumnRole, Int)? {
    var role: ColumnRole?
    for end in start..<min(start + 4, words.count) {
      let word = FoldedText(words[end]).bareWords.joined()
      guard parts.contains(where: { word[...].begins(with: $0) }) else { return nil }
      role = role ?? Self.role(of: word[...])
      let isDashed = end + 1 < words.count && ["–", "—", "-"].contains(words[end + 1])
      guard words[end].hasSuffix(":") || isDashed else { continue }
      return role.map { ($0, isDashed ? end + 2 : end + 1) }
    }
    return nil
  }

  private static func role(of word: Substring) -> ColumnRole? {
    if word.begins(with: "срок") || word.begins(with: "дата") { return .deadline }
    if word.begins(with: "ответствен") || word.begins(with: "исполнител") || word == "отв" {
      return .responsible
    }
    return word.begins(with: "результат") || word.begins(with: "итог") ? .result : nil
  }

  /// The beginnings of the words of labels: «Сроки исполнения», «Ответственный исполнитель».
  private static let parts = [
    "срок", "дат", "исполн", "выполн", "реализ", "провед", "ответствен", "отв", "лиц", "за",
    "ожидаем", "планируем", "результат", "итог",
  ]

  /// The words without the marks that part them from the next label; initials keep their dot.
  private static func trimmed(_ words: [String]) -> String {
    var text = words.joined(separator: " ")
    while let last = text.last {
      if last == "." {
        let word = text.split(separator: " ").last.map(String.init) ?? ""
        if PartyWord.isInitials(word) || ["г.", "гг.", "др."].contains(word) { break }
      } else if last == ")", text.contains("(") {
        break
      } else if !";,) ".contains(last) {
        break
      }
      text.removeLast()
    }
    return text.hasSuffix("(") ? String(text.dropLast()).asCellText() : text
  }
}

extension String {
  /// The text without the mark of a list before it.
  fileprivate var withoutBullet: String {
    for mark in ["- ", "– ", "— ", "• ", "* ", "· "] where hasPrefix(mark) {
      return String(dropFirst(mark.count))
    }
    return self
  }
}
