import JSONStore

extension Document where Content == IndicatorBook {
  /// The denominators, targets and indicators of the organisation's own.
  public static var indicators: Self { Self("indicators.json", standard: IndicatorBook()) }
}

extension ByteSource {
  /// The records from which `rules` are counted; those that no rule needs are not read.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read.
  /// - Complexity: O(*n*) in the bytes of the files.
  public mutating func countingRecords(
    for rules: [CountingRule]
  ) throws(WorkspaceError) -> CountingRecords {
    try countingRecords(needing: rules.reduce(into: CountingNeeds()) { $0.formUnion($1.needs) })
  }

  /// The records from which rules with these `needs` are counted; the rest is not read.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read.
  /// - Complexity: O(*n*) in the bytes of the files.
  mutating func countingRecords(
    needing needs: CountingNeeds
  ) throws(WorkspaceError) -> CountingRecords {
    var records = CountingRecords()
    records.people = try load(.people)
    records.mentors = try load(.mentors)
    records.mentees = try load(.mentees)
    records.pairs = try load(.pairs)
    records.settings = try load(.organization).settings
    records.forms = try load(.forms).catalogue
    if needs.contains(.trainings) { records.trainings = try load(.trainings) }
    if needs.contains(.meetings) { records.meetings = try load(.meetings) }
    if needs.contains(.partnerships) { records.partnerships = try load(.partnerships) }
    if needs.contains(.partners) { records.partners = try load(.partners) }
    if needs.contains(.practices) { records.practices = try load(.practices) }
    if needs.contains(.events) { records.events = try load(.events) }
    if needs.contains(.satisfaction) {
      let marks = try satisfactionMarks()
      records.satisfaction = marks.byProfile
      records.unlike = marks.unlike
    }
    return records
  }

  /// The marks of satisfaction that participants of all years gave, without those who withdrew their
  /// consent to processing.
  ///
  /// Source: 152-ФЗ, ст. 9.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read.
  /// - Complexity: O(*n*) in the bytes of surveys and responses.
  public mutating func satisfactionMarks() throws(WorkspaceError) -> SatisfactionMarks {
    var marks = SatisfactionMarks()
    var withdrawn: Set<PersonID> = []
    if let last = try load(.consents).compactMap(\.withdrawn).max() {
      withdrawn = try withdrawnPeople(on: last)
    }
    let folder = CollectionFolder<Response, Survey>.responses
    for id in try owners(in: folder) {
      guard let survey = try load(id, of: .surveys), survey.round == .after else { continue }
      marks.note(try load(id, of: folder).without(withdrawn), to: survey)
    }
    return marks
  }

  /// The indicators of the school years `years`, each indicator of `codes` in its order; all of them
  /// where `codes` is empty.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read, or there is no such indicator.
  /// - Complexity: O(*n* log *n*) in the number of records, for each year.
  public mutating func indicators(
    _ codes: [IndicatorCode] = [], in years: [SchoolYear]
  ) throws(WorkspaceError) -> [IndicatorReading] {
    let book = try load(.indicators)
    var chosen = book.all
    if !codes.isEmpty {
      chosen = []
      do throws(IndicatorError) {
        for code in codes { chosen.append(try book.indicator(code)) }
      } catch {
        throw .domain(error)
      }
    }
    let records = try countingRecords(for: chosen.flatMap(\.rules))
    return IndicatorReading.all(of: chosen, from: book, in: years, records)
  }
}
