import Wording

/// Looks at the numbers of measures and sections.
struct NumberLint {
  private let roadmap: Roadmap
  private(set) var findings: [RoadmapFinding] = []

  /// Looks at `roadmap`.
  init(_ roadmap: Roadmap) {
    self.roadmap = roadmap
    if roadmap.measures.contains(where: { $0.number != nil }) {
      readMissing()
      readSequences()
      readMixture()
    }
    readSections()
    readLists()
  }

  private mutating func report(_ rule: RoadmapRule, _ measure: Measure?, ru: String, en: String) {
    findings.append(
      RoadmapFinding(
        rule, measure: measure?.id, line: measure?.origin?.line, Phrase(ru: ru, en: en)))
  }

  private mutating func readMissing() {
    for measure in roadmap.measures where measure.number == nil {
      report(
        .numberMissing, measure, ru: "у мероприятия нет номера", en: "the measure has no number")
    }
  }

  /// Follows the numbers through each section.
  private mutating func readSequences() {
    var last: PrintedNumber?
    var section: Int??
    var seen: Set<[Int]> = []
    var restarts = 0
    var runsOn: [(measure: Measure, number: PrintedNumber)] = []
    for measure in roadmap.measures {
      guard let printed = measure.number, let number = PrintedNumber(printed) else { continue }
      if section != .some(measure.section) {
        if section != nil, number.components == [1] { restarts += 1 }
        if let last, number.components.count == 1, number.components != [1] {
          if number.components == [last.components[0] + 1], last.components.count == 1 {
            runsOn.append((measure, number))
          } else {
            reportGap(measure, printed, after: nil)
          }
        } else if number.components.last != 1 {
          reportGap(measure, printed, after: nil)
        }
        section = measure.section
        seen = [number.components]
      } else if !seen.insert(number.components).inserted {
        report(
          .numberRepeated, measure, ru: "номер \(printed) в разделе уже есть",
          en: "the number \(printed) occurs before in this section")
      } else if let last, number.follows(last), let mine = number.components.last,
        let theirs = last.components.last, mine > theirs + 1
      {
        reportGap(measure, printed, after: last)
      }
      last = number
    }
    if restarts > 0 {
      report(
        .numberRestart, nil, ru: "номера мероприятий в разделах начинаются с единицы",
        en: "the numbers of measures start from one in each section")
      for (measure, number) in runsOn {
        report(
          .numberRunsOn, measure,
          ru: "нумерация продолжает предыдущий раздел с \(number.components[0])",
          en: "the numbers go on from the section before, with \(number.components[0])")
      }
    }
  }

  private mutating func reportGap(_ measure: Measure, _ printed: String, after last: PrintedNumber?)
  {
    let place =
      last.map { $0.components.map(String.init).joined(separator: ".") }
      .map { Phrase(ru: "после \($0)", en: "after \($0)") }
      ?? Phrase(ru: "в начале раздела", en: "at the beginning of the section")
    report(
      .numberGap, measure, ru: "\(place.ru) сразу идёт номер \(printed): пропуск в нумерации",
      en: "\(place.en) comes the number \(printed): a number is missing")
  }

  private mutating func readSections() {
    var last: Int?
    for section in roadmap.sections {
      guard let printed = section.number, let number = LeadingNumber(printed)?.number,
        number.components.count == 1
      else { continue }
      let value = number.components[0]
      if let last, value <= last {
        report(
          .numberRestart, nil,
          ru: "раздел «\(section.title.excerpt)» имеет номер \(value) после раздела \(last)",
          en:
            "the section “\(section.title.excerpt)” bears the number \(value) after section \(last)"
        )
      } else if let last, value > last + 1 {
        report(
          .numberGap, nil, ru: "после раздела \(last) сразу идёт раздел \(value)",
          en: "section \(value) comes right after section \(last)")
      }
      last = value
    }
  }

  private mutating func readMixture() {
    var examples: [PrintedNumber.Ending: String] = [:]
    for measure in roadmap.measures {
      guard let printed = measure.number, let number = PrintedNumber(printed) else { continue }
      if examples[number.ending] == nil { examples[number.ending] = printed }
    }
    guard examples.count > 1 else { return }
    let list = examples.values.sorted().map { "«\($0)»" }.joined(separator: ", ")
    report(
      .numberMixed, nil, ru: "номера записаны по-разному: \(list)",
      en: "the numbers are written in different ways: \(list)")
  }

  /// Follows the lists inside cells, which may go on in the next row of a merged measure.
  private mutating func readLists() {
    var last: (title: String, number: Int)?
    for measure in roadmap.measures {
      if last?.title != measure.title { last = nil }
      for number in Self.items(in: measure.content ?? "") {
        if let before = last?.number, number > before + 1 {
          report(
            .numberGap, measure, ru: "в перечне после пункта \(before) сразу идёт пункт \(number)",
            en: "in the list, item \(number) comes right after item \(before)")
        }
        last = (measure.title, number)
      }
    }
  }

  /// The numbers of the items in `text`: one or two digits and a dot at the beginning of a sentence.
  private static func items(in text: String) -> [Int] {
    var items: [Int] = []
    var isStart = true
    for word in text.split(separator: " ") {
      if isStart || items.isEmpty, let number = LeadingNumber(String(word))?.number ?? glued(word),
        number.components.count == 1, number.ending != .bare, !number.isRoman
      {
        items.append(number.components[0])
      }
      isStart = word.last.map { ".;:".contains($0) } ?? false
    }
    return items.first == 1 || items.count == 1 ? items : []
  }

  /// The number of an item without a space after it, as in `1.Издание`.
  private static func glued(_ word: Substring) -> PrintedNumber? {
    guard let dot = word.firstIndex(where: { $0 == "." || $0 == ")" }) else { return nil }
    return PrintedNumber(String(word[...dot]))
  }
}
