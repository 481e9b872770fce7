public import JSONStore
public import Wording

/// The ways in which interviews, trainings and clearances are refused.
public enum PreparationError: MentorError, Equatable {
  /// A value is not what it may be.
  case value(ValueProblem)
  /// The day has not come yet.
  case inFuture(CalendarDate, today: CalendarDate)
  /// The same record is there already.
  case alreadyRecorded(String)
  /// The training has no session on that day; the days of its sessions.
  case noSession(TrainingID, CalendarDate, known: [CalendarDate])

  public var category: ErrorCategory {
    switch self {
    case .value, .inFuture: .invalidValue
    case .alreadyRecorded: .refused
    case .noSession: .notFound
    }
  }

  public var message: Phrase {
    switch self {
    case .value(let problem): problem.message
    case .inFuture(let date, let today):
      Phrase(
        ru: "\(date.numeric) ещё не наступило: сегодня \(today.numeric)",
        en: "\(date) has not come yet: today is \(today)")
    case .alreadyRecorded(let record):
      Phrase(ru: "это уже внесено: \(record)", en: "this is recorded already: \(record)")
    case .noSession(let training, let date, _):
      Phrase(
        ru: "в обучении \(training) нет занятия \(date.numeric)",
        en: "\(training) has no session on \(date)")
    }
  }

  public var hint: Phrase? {
    switch self {
    case .value(let problem): problem.hint
    case .inFuture:
      Phrase(
        ru: "Внесите запись, когда этот день пройдёт.", en: "Record it when that day is over.")
    case .alreadyRecorded(let record):
      Phrase(
        ru: "Если запись неверна, исправьте её: mentorctl \(Self.noun(of: record)) edit "
          + "\(record) --set поле=значение.",
        en: "Mend the record if it is wrong: mentorctl \(Self.noun(of: record)) edit "
          + "\(record) --set field=value.")
    case .noSession(let training, let date, let known):
      known.isEmpty
        ? Phrase(
          ru: "Внесите занятие: mentorctl training session \(training) --on \(date) --duration 2 "
            + "--topic ТЕМА.",
          en: "Enter the session: mentorctl training session \(training) --on \(date) --duration 2 "
            + "--topic TOPIC.")
        : Phrase(
          ru: "Дни занятий: \(known.map(\.numeric).joined(separator: ", ")).",
          en: "The days of its sessions: \(known.map(\.iso).joined(separator: ", ")).")
    }
  }

  /// The noun of the commands for `record`.
  private static func noun(of record: String) -> String {
    switch record.prefix(while: { $0 != "-" }) {
    case Interview.identifierPrefix[...]: "interview"
    case Training.identifierPrefix[...]: "training"
    default: "clearance"
    }
  }
}

extension RecordSet where Element == Interview {
  /// Enters `interview` on the day `today`.
  ///
  /// - Throws: ``PreparationError`` where the day lies ahead, the talk is known, or a value is refused.
  public mutating func record(
    _ interview: Interview, on today: CalendarDate
  ) throws(PreparationError) {
    guard interview.date <= today else { throw .inFuture(interview.date, today: today) }
    let known = first {
      $0.person == interview.person && $0.date == interview.date
        && $0.outcome == interview.outcome
    }
    if let known { throw .alreadyRecorded("\(known.id)") }
    put(try .prepared(interview))
  }
}

extension RecordSet where Element == Clearance {
  /// Enters `clearance` on the day `today`.
  ///
  /// - Throws: ``PreparationError`` where the day of issue lies ahead, the paper is known, or a value is
  ///   refused.
  public mutating func record(
    _ clearance: Clearance, on today: CalendarDate
  ) throws(PreparationError) {
    guard clearance.issued <= today else { throw .inFuture(clearance.issued, today: today) }
    let known = first {
      $0.person == clearance.person && $0.issued == clearance.issued
        && FoldedText($0.kind) == FoldedText(clearance.kind)
    }
    if let known { throw .alreadyRecorded("\(known.id)") }
    put(try .prepared(clearance))
  }
}

extension RecordSet where Element == Training {
  /// Enters `training`, or replaces it.
  ///
  /// - Throws: ``PreparationError/alreadyRecorded(_:)`` where another one of the year bears its title,
  ///   ``PreparationError/value(_:)`` where a value is refused.
  public mutating func record(_ training: Training) throws(PreparationError) {
    let known = first {
      $0.id != training.id && $0.year == training.year
        && FoldedText($0.title) == FoldedText(training.title)
    }
    if let known { throw .alreadyRecorded("\(known.id)") }
    for session in training.sessions { _ = try TrainingSession.prepared(session) }
    put(try .prepared(training))
  }
}

extension Training {
  /// The training with the attendance of `people` at every session of `date`.
  ///
  /// - Throws: ``PreparationError/noSession(_:_:known:)``, and ``PreparationError/inFuture(_:today:)``
  ///   where the day lies ahead.
  public func attended(
    by people: [PersonID], on date: CalendarDate, wereThere: Bool, today: CalendarDate
  ) throws(PreparationError) -> Training {
    guard date <= today else { throw .inFuture(date, today: today) }
    let indices = sessions.indices.filter { sessions[$0].date == date }
    guard !indices.isEmpty else {
      throw .noSession(id, date, known: sessions.map(\.date))
    }
    var training = self
    for index in indices { training.note(people, at: index, wereThere: wereThere) }
    return training
  }
}

extension Record {
  /// `record`, where it passes its checks.
  fileprivate static func prepared(_ record: Self) throws(PreparationError) -> Self {
    do throws(ValueProblem) {
      return try record.checked()
    } catch {
      throw .value(error)
    }
  }
}
