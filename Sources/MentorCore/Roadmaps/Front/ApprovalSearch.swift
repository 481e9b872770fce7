import Wording

/// Finds out who approved a roadmap, when and by which order.
struct ApprovalSearch {
  /// What was found; empty where there is nothing.
  private(set) var approval = Approval()

  /// The indices of the lines that say it.
  private(set) var lines: [Int] = []

  /// The heading of the order: the organisation that issued it, as printed.
  private(set) var issuer: String?

  /// The numbers among which the number of the order had to be chosen, where they were several.
  private(set) var rivals: [String] = []

  /// The date of the approval as printed, where no calendar has it.
  private(set) var impossibleDate: String?

  /// Searches `front` for a stamp, an order and an annex, in this order of weight; `title` are the
  /// indices of the lines of the title.
  ///
  /// - Complexity: O(*n*).
  init(_ front: [FrontLine], title: [Int]) {
    for index in front.indices where Self.isStamp(front[index]) {
      readStamp(front, Self.zone(in: front, from: index, until: title.first))
    }
    for index in front.indices where Self.isOrder(front[index]) {
      readOrder(front, at: index, until: title.first)
    }
    for index in front.indices where front[index].words.first == "приложение" {
      let zone = Self.zone(in: front, from: index, until: title.first)
      let text = Self.text(front, zone)
      if Self.orderWord(in: DateScan(text).words) != nil { merge(text, zone) }
    }
  }

  // MARK: Where

  private static func isStamp(_ line: FrontLine) -> Bool {
    guard let first = line.words.first else { return false }
    return (first.hasPrefix("утвержден") || first == "утверждаю" || first == "утверждаем")
      && line.words.count <= 25
  }

  private static func isOrder(_ line: FrontLine) -> Bool {
    ["приказ", "распоряжение", "постановление"].contains(line.folded)
  }

  private static func isBorder(_ line: FrontLine) -> Bool {
    guard let first = line.words.first else { return false }
    return first.hasPrefix("согласован") || first == "приложение" || isStamp(line) || isOrder(line)
      || first == "принято" || first == "рассмотрено" || first.hasPrefix("об") && first.count <= 3
      || line.text.unicodeScalars.count > 200 || TitleSearch.isTitle(line)
  }

  /// The lines of a stamp from `start` on: at most ten, up to the next stamp, the title or long text.
  private static func zone(in front: [FrontLine], from start: Int, until title: Int?) -> Range<Int>
  {
    var end = start + 1
    while end < front.count, end < start + 10, end != title, !isBorder(front[end]) { end += 1 }
    return start..<end
  }

  private static func text(_ front: [FrontLine], _ zone: Range<Int>) -> String {
    front[zone].map(\.text).joined(separator: " ")
  }

  // MARK: What

  private mutating func readStamp(_ front: [FrontLine], _ zone: Range<Int>) {
    let text = Self.text(front, zone)
    merge(text, zone)
    let words = text.split(separator: " ").map(String.init).dropFirst()
    // «УТВЕРЖДАЮ» is said by somebody, whose post follows; «УТВЕРЖДЕНО приказом …» by the paper.
    let isSpoken = front[zone.lowerBound].words.first?.hasPrefix("утвержда") ?? false
    let order = Self.orderWord(in: Array(words))
    guard approval.authority == nil, order == nil || isSpoken else { return }
    var office: [String] = []
    for (index, word) in zip(words.indices, words) {
      if order == index - words.startIndex { break }
      let isPerson = PartyWord.isInitials(word)
      let isDate =
        word.utf8.contains { (48...57).contains($0) } && index > words.startIndex
        && words[index - 1] != "№"
        && !word.hasPrefix("№") && !word.contains("№")
      if isPerson || isDate { break }
      if index + 1 < words.endIndex, PartyWord.isInitials(words[index + 1]),
        PartyWord.isSurname(word)
      {
        break
      }
      office.append(word)
    }
    let authority = OfficeName.nominative(office.joined(separator: " ").trimmingTail())
    // Of a stamp that is still to be filled in, only lines and marks are left.
    if authority.contains(where: \.isLetter) { approval.authority = authority }
  }

  private mutating func readOrder(_ front: [FrontLine], at index: Int, until title: Int?) {
    var start = index
    while start > 0, index - start < 5, Self.isLetterhead(front[start - 1]) { start -= 1 }
    let head = front[start..<index].filter { !$0.folded.hasPrefix("российская федерация") }
    if !head.isEmpty {
      issuer = head.map(\.text).joined(separator: " ")
      if approval.authority == nil { approval.authority = issuer }
    }
    var end = index + 1
    while end < front.count, end < index + 6, end != title, !Self.isBorder(front[end]),
      !front[end].folded.hasPrefix("о ")
    {
      end += 1
    }
    merge("приказ " + Self.text(front, (index + 1)..<end), start..<end)
    if approval.person == nil,
      let (line, person) = Self.signature(in: front, from: end, until: title)
    {
      approval.person = person
      lines.append(line)
    }
  }

  private static func isLetterhead(_ line: FrontLine) -> Bool {
    line.text.unicodeScalars.count <= 200 && !isBorder(line) && LeadingNumber(line.text) == nil
  }

  /// The person who signed an order: the last short line before the annex that ends with a name.
  private static func signature(
    in front: [FrontLine], from start: Int, until title: Int?
  ) -> (line: Int, person: String)? {
    let end = min(title ?? front.count, front.count)
    guard start < end else { return nil }
    let annex = front[start..<end].firstIndex { $0.words.first == "приложение" } ?? end
    for index in (start..<annex).reversed() where front[index].text.unicodeScalars.count <= 120 {
      if LeadingNumber(front[index].text) != nil { continue }
      if let person = person(in: front[index].text) { return (index, person) }
    }
    return nil
  }

  /// Takes from `text` what is not known yet.
  private mutating func merge(_ text: String, _ zone: Range<Int>) {
    lines += zone
    let scan = DateScan(text)
    let order = Self.orderWord(in: scan.words)
    if approval.date == nil, let mention = scan.mentions.first {
      approval.date = mention.date
      if mention.date == nil { impossibleDate = mention.text }
    }
    if approval.number == nil {
      let (number, rivals) = Self.orderNumber(in: scan, after: order)
      approval.number = number
      if !rivals.isEmpty { self.rivals = rivals }
    }
    if approval.authority == nil, let order {
      approval.authority = Self.authority(in: scan, after: order, number: approval.number)
    }
    if approval.person == nil { approval.person = Self.person(in: text) }
  }

  private static func orderWord(in words: [String]) -> Int? {
    words.firstIndex { word in
      ["приказ", "распоряжени", "постановлени"].contains { FoldedText(word).text.hasPrefix($0) }
    }
  }

  /// The number of an order: the first after its date, else the last before it.
  private static func orderNumber(
    in scan: DateScan, after order: Int?
  ) -> (number: String?, rivals: [String]) {
    let date = scan.mentions.first?.words
    var before: [String] = []
    var after: [String] = []
    var index = order ?? date?.upperBound ?? scan.words.count
    while index < scan.words.count {
      let word = scan.words[index]
      var number: String?
      if word == "№", index + 1 < scan.words.count {
        index += 1
        number = scan.words[index]
      } else if word.hasPrefix("№"), word.unicodeScalars.count > 1 {
        number = String(word.dropFirst())
      } else if let date, isBareNumber(word), index >= date.upperBound,
        scan.words[date.upperBound..<index].allSatisfy({ ["г", "г.", "года", "год"].contains($0) })
      {
        number = word
      }
      if let number = number?.trimmingMarks(), !number.isEmpty {
        if let date, index >= date.upperBound {
          after.append(number)
        } else {
          before.append(number)
        }
      }
      index += 1
    }
    if let first = after.first { return (first, after.count > 1 ? after : []) }
    return (before.last, before.count > 1 ? before : [])
  }

  /// Whether `word` can be a number without «№»: it has a digit, and beside it only letters and signs.
  private static func isBareNumber(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, ("0"..."9").contains(first) else { return false }
    return word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789/-–.".unicodeScalars.contains($0)
    }
  }

  /// The words between «приказом» and the number or the date.
  private static func authority(in scan: DateScan, after order: Int, number: String?) -> String? {
    var words: [String] = []
    for (index, word) in scan.words.enumerated().dropFirst(order + 1) {
      if word == "от" || scan.mentions.contains(where: { $0.words.contains(index) }) { break }
      if word == "№", index + 1 < scan.words.count,
        scan.words[index + 1].trimmingMarks() == number
      {
        break
      }
      if let number, word == "№" + number { break }
      words.append(word)
    }
    let text = words.joined(separator: " ").trimmingTail()
    return text.isEmpty ? nil : OfficeName.nominative(text)
  }

  /// The last surname with initials in `text`, in the order in which they are printed.
  static func person(in text: String) -> String? {
    let words = separatingInitials(text).split(separator: " ").map(String.init)
    for end in words.indices.reversed() {
      for length in [3, 2] where end >= length - 1 {
        let part = words[(end - length + 1)...end].map { $0.droppingCommas() }
        let party = Party(text: part.joined(separator: " "))
        if party.isPerson { return party.text }
      }
    }
    return nil
  }

  /// `О.В.Петрова` as `О.В. Петрова`.
  private static func separatingInitials(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    var previous: [Unicode.Scalar] = []
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if scalar.properties.isUppercase, index + 1 < scalars.count,
        scalars[index + 1].properties.isLowercase, previous.last == ".",
        previous.dropLast().last?.properties.isUppercase == true
      {
        output.append(" ")
      }
      output.append(scalar)
      previous = Array((previous + [scalar]).suffix(2))
    }
    return String(output)
  }
}

extension String {
  fileprivate func droppingCommas() -> String {
    var text = self
    while text.hasSuffix(",") || text.hasSuffix(";") { text.removeLast() }
    return text
  }
}
