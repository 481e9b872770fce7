import Wording

/// Looks at the texts of measures and headings: broken off, unbalanced, impossible dates.
struct TextLint {
  private let roadmap: Roadmap
  private let years: ClosedRange<Int>
  private(set) var findings: [RoadmapFinding] = []

  /// Looks at `roadmap`.
  init(_ roadmap: Roadmap) {
    self.roadmap = roadmap
    years = Self.plausibleYears(roadmap)
    for section in roadmap.sections { readYears(section.title, nil) }
    var titles: [String: MeasureID] = [:]
    for measure in roadmap.measures {
      read(measure)
      let key = [
        "\(measure.section ?? -1)", FoldedText(measure.title).text,
        FoldedText(measure.content ?? "").text, FoldedText(measure.deadline.text).text,
      ].joined(separator: "\n")
      if let first = titles[key] {
        report(
          .repeatedTitle, measure, ru: "мероприятие повторяет \(first)",
          en: "the measure repeats \(first)")
      } else {
        titles[key] = measure.id
      }
    }
  }

  private mutating func report(_ rule: RoadmapRule, _ measure: Measure?, ru: String, en: String) {
    findings.append(
      RoadmapFinding(
        rule, measure: measure?.id, line: measure?.origin?.line, Phrase(ru: ru, en: en)))
  }

  private mutating func read(_ measure: Measure) {
    if measure.title.isEmpty {
      report(.titleEmpty, measure, ru: "у мероприятия нет названия", en: "the measure has no title")
    }
    let texts = [measure.title, measure.content ?? "", measure.result ?? ""]
    for text in texts where !text.isEmpty {
      readEnd(text, measure)
      readBalance(text, measure)
      readYears(text, measure)
    }
    for text in texts + measure.responsible { readMarks(text, measure) }
  }

  private mutating func readEnd(_ text: String, _ measure: Measure) {
    guard CellText.isUnfinished(text) || Self.endsInDanglingList(text) else { return }
    let end = String(text.suffix(40))
    report(
      .cutOff, measure, ru: "текст обрывается: «…\(end)»", en: "the text breaks off: “…\(end)”")
  }

  /// Whether `text` promises a list after a colon and has just one item, without a stop at its end.
  private static func endsInDanglingList(_ text: String) -> Bool {
    let items = text.split(separator: " ").count { $0 == "-" || $0 == "–" || $0 == "—" }
    guard items == 1, let colon = text.lastIndex(of: ":") else { return false }
    let tail = text[colon...].dropFirst().drop { $0 == " " }
    guard let first = tail.first, "-–—".contains(first) else { return false }
    return !(text.hasSuffix(".") || text.hasSuffix(";"))
  }

  private mutating func readBalance(_ text: String, _ measure: Measure) {
    for (open, close) in [("(", ")"), ("«", "»")] as [(Character, Character)] {
      let opened = text.count { $0 == open }
      let closed = text.count { $0 == close }
      let items = close == ")" ? Self.numberedBrackets(in: text) : 0
      guard opened != closed - items, opened != closed else { continue }
      report(
        .unbalanced, measure,
        ru: "знаков «\(open)» \(opened), а «\(close)» \(closed): «\(text.excerpt)»",
        en: "there are \(opened) “\(open)” but \(closed) “\(close)”: “\(text.excerpt)”")
    }
    if text.count(where: { $0 == "\"" }) % 2 == 1 {
      report(
        .unbalanced, measure, ru: "кавычка \" без пары: «\(text.excerpt)»",
        en: "a quotation mark \" stands alone: “\(text.excerpt)”")
    }
  }

  /// The brackets that only end the number of an item, as in `1) анкеты`.
  private static func numberedBrackets(in text: String) -> Int {
    text.split(separator: " ").count { word in
      guard let bracket = word.firstIndex(of: ")") else { return false }
      return !word[..<bracket].isEmpty && word[..<bracket].count <= 2
        && !word[..<bracket].contains("(")
    }
  }

  private mutating func readYears(_ text: String, _ measure: Measure?) {
    let scan = DateScan(text)
    for mention in scan.mentions where mention.date == nil {
      report(
        .impossibleDate, measure, ru: "даты «\(mention.text)» нет в календаре",
        en: "no calendar has the date “\(mention.text)”")
    }
    var reported: Set<Int> = []
    let dated = scan.mentions.filter { !years.contains($0.year) }.map(\.year)
    let bare = scan.words.compactMap { word -> Int? in
      let text = word.trimmingMarks()
      guard text.utf8.count == 4, let year = Int(text), year > years.upperBound, year < 2200 else {
        return nil
      }
      return year
    }
    for year in dated + bare where reported.insert(year).inserted {
      report(
        .farYear, measure, ru: "год \(year) далёк от времени плана: «\(text.excerpt)»",
        en: "the year \(year) is far from the time of the plan: “\(text.excerpt)”")
    }
  }

  /// The years that a text of this roadmap may name: from 30 years before to 10 years after it.
  private static func plausibleYears(_ roadmap: Roadmap) -> ClosedRange<Int> {
    let known = [
      roadmap.period?.from.year, roadmap.period?.to.year, roadmap.approval?.date?.year,
    ].compactMap { $0 }
    guard let first = known.min(), let last = known.max() else { return 1990...2060 }
    return (first - 30)...(last + 10)
  }

  private mutating func readMarks(_ text: String, _ measure: Measure) {
    let pairs = [",,", ";;", " .", " ,", " ;"]
    let hasTwoDots = text.contains("..") && !text.contains("...")
    guard hasTwoDots || pairs.contains(where: text.contains) else { return }
    report(
      .doubledMark, measure, ru: "лишний знак препинания или пробел перед ним: «\(text.excerpt)»",
      en: "a mark of punctuation too many, or a space before it: “\(text.excerpt)”")
  }
}
