import Wording

/// Makes measures of the texts of rows: cleans them, reads deadlines, divides parties, tells the stage.
struct MeasureMaker {
  private let roadmap: RoadmapID
  private let file: String
  private let period: PlanPeriod?
  private let approved: CalendarDate?
  private var splitter = PartySplitter(learningFrom: [])
  private var previous: Deadline?

  /// What was noticed on the way.
  private(set) var findings: [RoadmapFinding] = []

  /// Prepares the making of the measures of `roadmap`.
  init(roadmap: RoadmapID, file: String, period: PlanPeriod?, approved: CalendarDate?) {
    self.roadmap = roadmap
    self.file = file
    self.period = period
    self.approved = approved
  }

  /// Learns from all rows how the document writes its parties.
  mutating func learn(from measures: [RawMeasure]) {
    splitter = PartySplitter(learningFrom: measures.map { $0[.responsible] })
  }

  /// The measure that `raw` is, at place `ordinal` from 1, under `heading`.
  mutating func measure(_ raw: RawMeasure, ordinal: Int, heading: String?) -> Measure {
    let id = MeasureID(roadmap: roadmap, ordinal: ordinal)
    let line = raw.lines[0]
    let title = raw[.title].asCellText()
    let content = raw[.content].asCellText()
    reportMarkup(raw, id)
    reportMisreadLetters(raw, id)
    let result = raw[.result].asCellText()
    return Measure(
      id: id, number: raw[.number].asCellText().nilIfEmpty, section: raw.section,
      stage: heading.flatMap(StageRules.stage(ofHeading:)) ?? StageRules.stage(ofMeasure: title)
        ?? StageRules.stage(ofMeasure: content),
      title: title, content: content.nilIfEmpty, responsible: parties(raw, id),
      result: result.nilIfEmpty, extras: raw.extras,
      deadline: deadline(raw, id, heading: heading), origin: MeasureOrigin(file: file, line: line),
      results: ResultList.items(of: raw[.result]),
      targets: [title, content, result].flatMap(TargetSearch.targets))
  }

  private mutating func deadline(
    _ raw: RawMeasure, _ id: MeasureID, heading: String?
  ) -> Deadline {
    let context = DeadlineContext(period: period, approved: approved, previous: previous)
    var phrase = raw[.deadline].asCellText()
    if phrase.isEmpty, let found = deadlineInText(raw, id) { phrase = found }
    if phrase.isEmpty, let heading, MonthHeading.fits(heading) {
      phrase = heading.asCellText()
      findings.append(
        RoadmapFinding(
          .deadlineFromHeading, measure: id, line: raw.lines[0],
          Phrase(
            ru: "срок «\(phrase.excerpt)» взят из заголовка над мероприятием",
            en: "the deadline “\(phrase.excerpt)” is taken from the heading above the measure")))
    }
    let reading = DeadlineReader(context: context).read(phrase)
    previous = reading.deadline
    return reading.deadline
  }

  /// The deadline that ends the title, the details or the result, where the row has none of its own.
  private mutating func deadlineInText(_ raw: RawMeasure, _ id: MeasureID) -> String? {
    for role in [ColumnRole.title, .content, .result] {
      guard let phrase = TextDeadline.phrase(in: raw[role].asCellText(), period: period) else {
        continue
      }
      findings.append(
        RoadmapFinding(
          .deadlineFromText, measure: id, line: raw.lines[0],
          Phrase(
            ru: "срок «\(phrase.excerpt)» взят из текста мероприятия",
            en: "the deadline “\(phrase.excerpt)” is taken from the text of the measure")))
      return phrase
    }
    return nil
  }

  private mutating func reportMisreadLetters(_ raw: RawMeasure, _ id: MeasureID) {
    var words: [String] = []
    for text in raw.cells.values where text.mendingLookalikes().changed {
      words += text.asCellText().split(separator: " ").map(String.init)
        .filter { $0.mendingLookalikes().changed }
    }
    guard !words.isEmpty else { return }
    let list = words.sorted().prefix(3).map { "«\($0.excerpt)»" }.joined(separator: ", ")
    findings.append(
      RoadmapFinding(
        .misread, measure: id, line: raw.lines[0],
        Phrase(
          ru: "в русских словах стоят латинские буквы: \(list)",
          en: "some Russian words have Latin letters: \(list)")))
  }

  private mutating func parties(_ raw: RawMeasure, _ id: MeasureID) -> [String] {
    let cell = raw[.responsible]
    let parties = splitter.parties(of: cell)
    let text = cell.asCellText().excerpt
    let line = raw.lines[0]
    if parties.isGlued {
      findings.append(
        RoadmapFinding(
          .responsibleGlued, measure: id, line: line,
          Phrase(
            ru: "исполнители записаны без запятой: «\(text)»",
            en: "parties stand without a comma between them: “\(text)”")))
    }
    if parties.isBrokenByLine {
      findings.append(
        RoadmapFinding(
          .responsibleLineBreak, measure: id, line: line,
          Phrase(
            ru: "исполнители разделены только переносом строки: «\(text)»",
            en: "only a line break separates the parties: “\(text)”")))
    }
    if parties.endsWithSeparator {
      findings.append(
        RoadmapFinding(
          .responsibleTrailingComma, measure: id, line: line,
          Phrase(
            ru: "перечень исполнителей обрывается на запятой: «\(text)»",
            en: "the list of parties ends with a comma: “\(text)”")))
    }
    return parties.names
  }

  private mutating func reportMarkup(_ raw: RawMeasure, _ id: MeasureID) {
    guard raw.cells.values.contains(where: \.bearsMarkup) else { return }
    findings.append(
      RoadmapFinding(
        .markup, measure: id, line: raw.lines[0],
        Phrase(
          ru: "в строке остались знаки разметки, они удалены",
          en: "markup was left in the row; it was removed")))
  }
}

extension String {
  /// The text, or `nil` where it is empty.
  var nilIfEmpty: String? { isEmpty ? nil : self }
}
