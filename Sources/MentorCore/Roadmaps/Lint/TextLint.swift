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
    for section in roadmap.sections {
      readYears(section.title, nil)
      readDocuments([section.title], nil)
    }
    var titles: [String: MeasureID] = [:]
    for measure in roadmap.measures {
      read(measure)
      let key = [measure.title, measure.content ?? "", measure.deadline.text]
        .map { FoldedText($0).bareWords.joined(separator: " ") }.joined(separator: "\n")
      if let first = titles[key] {
        report(
          .repeatedTitle, measure, ru: "мероприятие с тем же сроком уже есть: \(first)",
          en: "the measure is there already with the same deadline: \(first)")
      } else if !measure.title.isEmpty {
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
    for text in texts + measure.responsible {
      readMarks(text, measure)
      readLetters(text, measure)
    }
    readDocuments(texts, measure)
    readDeadline(measure)
  }

  private mutating func readLetters(_ text: String, _ measure: Measure) {
    let (mended, changed) = text.mendingLookalikes()
    guard changed else { return }
    let words = zip(text.split(separator: " "), mended.split(separator: " "))
      .filter { $0 != $1 }.map { "«\($0.0)»" }
    report(
      .lookalikeLetters, measure,
      ru: "латинские буквы в русских словах: \(words.prefix(5).joined(separator: ", "))",
      en: "some Russian words have Latin letters: \(words.prefix(5).joined(separator: ", "))")
  }

  /// Compares the dates of documents that the program knows with those that the texts give them.
  private mutating func readDocuments(_ texts: [String], _ measure: Measure?) {
    for text in texts {
      for (document, date) in KnownDocument.misdated(in: text) where years.contains(date.year) {
        report(
          .documentDate, measure,
          ru: "у документа № \(document.number) дата \(date.text), а он издан "
            + document.date.numeric,
          en: "№ \(document.number) bears the date \(date.text), but was issued on \(document.date)"
        )
      }
    }
  }

  /// Compares «до 15.10.2026» in the title with the deadline.
  private mutating func readDeadline(_ measure: Measure) {
    guard !measure.deadline.windows.isEmpty else { return }
    let scan = DateScan(measure.title)
    for mention in scan.mentions {
      guard let date = mention.date, mention.words.lowerBound > 0,
        ["до", "позднее"].contains(scan.words[mention.words.lowerBound - 1].lowercased()),
        !measure.deadline.windows.contains(where: {
          $0.contains(date) && ($0.from != nil || $0.to == date)
        })
      else { continue }
      report(
        .deadlineContradictsText, measure,
        ru: "в тексте — «до \(mention.text)», а в сроке — «\(measure.deadline.text.excerpt)»",
        en: "the text says “до \(mention.text)”, the deadline “\(measure.deadline.text.excerpt)”")
    }
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
      let marks =
        close == ")"
        ? Phrase(ru: "скобок", en: "brackets") : Phrase(ru: "кавычек", en: "quotation marks")
      report(
        .unbalanced, measure,
        ru: "открывающих \(marks.ru) \(opened), закрывающих \(closed): «\(text.excerpt)»",
        en: "\(opened) opening \(marks.en), \(closed) closing: “\(text.excerpt)”")
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
      let guess = KnownDocument.misdated(in: text).first { $0.mention.year == year }
      let near = guess?.document.date.numeric ?? likelyYear(year).map(String.init)
      let perhaps =
        near.map { Phrase(ru: "; возможно, \($0)", en: "; perhaps \($0)") }
        ?? Phrase(verbatim: "")
      report(
        .farYear, measure,
        ru: "год \(year) далёк от времени плана\(perhaps.ru): «\(text.excerpt(around: "\(year)"))»",
        en: "the year \(year) is far from the time of the plan\(perhaps.en): "
          + "“\(text.excerpt(around: "\(year)"))”")
    }
  }

  /// The only plausible year that differs from `year` by two neighbouring digits in each other's place.
  private func likelyYear(_ year: Int) -> Int? {
    var digits = Array(String(year))
    guard digits.count == 4 else { return nil }
    var found: Set<Int> = []
    for index in 0..<3 {
      digits.swapAt(index, index + 1)
      if let other = Int(String(digits)), years.contains(other) { found.insert(other) }
      digits.swapAt(index, index + 1)
    }
    return found.count == 1 ? found.first : nil
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
    let pairs = [",,", ";;", " .", " ,", " ;", "  "]
    let hasTwoDots = text.holds("..") && !text.holds("...")
    guard let mark = pairs.first(where: { text.holds($0) }) ?? (hasTwoDots ? ".." : nil) else {
      return
    }
    report(
      .doubledMark, measure,
      ru: "лишний знак препинания или пробел: «\(text.excerpt(around: mark))»",
      en: "a mark of punctuation or a space too many: “\(text.excerpt(around: mark))”")
  }
}

extension String {
  /// The part of the text around the first `mark`, some words to either side, with «…» where it was cut.
  fileprivate func excerpt(around mark: String) -> String {
    let scalars = Array(unicodeScalars)
    let wanted = Array(mark.unicodeScalars)
    guard scalars.count > 60, wanted.count <= scalars.count,
      let place = (0...(scalars.count - wanted.count)).first(where: { start in
        scalars[start..<(start + wanted.count)].elementsEqual(wanted)
      })
    else { return excerpt }
    var start = max(0, place - 30)
    var end = min(scalars.count, place + wanted.count + 20)
    while start > 0, start < place, scalars[start - 1] != " " { start += 1 }
    while end < scalars.count, end > place + wanted.count, scalars[end] != " " { end -= 1 }
    let part = String(String.UnicodeScalarView(scalars[start..<end])).cleaned()
    return (start > 0 ? "…" : "") + part + (end < scalars.count ? "…" : "")
  }
}
