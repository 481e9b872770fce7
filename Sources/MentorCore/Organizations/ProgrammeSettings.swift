public import JSONStore
import Wording

/// The thresholds that an organisation may change; each begins with the program's default.
///
/// None of these is quoted from a norm: they are customary values, and messages that rest on them
/// say so.
public struct ProgrammeSettings: Record, Hashable {
  /// The papers that are asked before somebody may be paired; none unless the organisation says so.
  public let clearances: [ClearanceRequirement]

  /// What becomes of a deadline of a roadmap whose last day is a day off.
  public let deadlinesOnDaysOff: DeadlineOnDayOff

  /// The completed years of experience below which an employer's mentor draws a warning.
  public let employerExperienceYears: Int

  /// The lowest grade in the form «работодатель – ученик».
  public let employerGradeFrom: Int

  /// The groups that need an interview that recommends them; none unless the organisation says so.
  public let interviewed: [ParticipantGroup]

  /// The age from which a person signs a consent alone, in completed years.
  public let majorityAge: Int

  /// The lowest age of a mentee who is a learner, in completed years.
  public let menteeAgeFrom: Int

  /// The highest age of a mentee who is a learner, in completed years.
  public let menteeAgeTo: Int

  /// The completed years of work up to which a teacher counts as a young specialist, inclusive.
  public let noviceYears: Int

  /// The lowest sum of the curator's sheet that is acceptable; `nil` for the program's default.
  public let qualityAcceptableFrom: Int?

  /// The lowest sum of the curator's sheet that is optimal; `nil` for the program's default.
  public let qualityOptimalFrom: Int?

  /// The lowest mark of ten with which a participant counts as satisfied; `nil` for the program's default.
  public let satisfiedFrom: Int?

  /// The groups that need a completed training; none unless the organisation says so.
  public let trained: [ParticipantGroup]

  /// The hours of training after which it counts as completed.
  public let trainingHours: Int

  /// How many days of a week are worked.
  public let workingWeek: WorkingWeek

  /// The age below which a learner who is a mentor draws a warning, in completed years.
  public let youngMentorAge: Int

  /// The values that the program ships with: the default of every field.
  public static let standard = ProgrammeSettings.jsonSample

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    clearances = try map.field("clearances", old?.clearances, default: [])
    deadlinesOnDaysOff = try map.field(
      "deadlinesOnDaysOff", old?.deadlinesOnDaysOff, default: .stay)
    employerExperienceYears = try map.field(
      "employerExperienceYears", old?.employerExperienceYears, default: 5)
    employerGradeFrom = try map.field("employerGradeFrom", old?.employerGradeFrom, default: 10)
    interviewed = try map.field("interviewed", old?.interviewed, default: [])
    majorityAge = try map.field("majorityAge", old?.majorityAge, default: 18)
    menteeAgeFrom = try map.field("menteeAgeFrom", old?.menteeAgeFrom, default: 10)
    menteeAgeTo = try map.field("menteeAgeTo", old?.menteeAgeTo, default: 19)
    noviceYears = try map.field("noviceYears", old?.noviceYears, default: 3)
    qualityAcceptableFrom = try map.optional("qualityAcceptableFrom", old?.qualityAcceptableFrom)
    qualityOptimalFrom = try map.optional("qualityOptimalFrom", old?.qualityOptimalFrom)
    satisfiedFrom = try map.optional("satisfiedFrom", old?.satisfiedFrom)
    trained = try map.field("trained", old?.trained, default: [])
    trainingHours = try map.field("trainingHours", old?.trainingHours, default: 8)
    workingWeek = try map.field("workingWeek", old?.workingWeek, default: .fiveDays)
    youngMentorAge = try map.field("youngMentorAge", old?.youngMentorAge, default: 15)
    let values = [
      employerExperienceYears, employerGradeFrom, majorityAge, menteeAgeFrom, menteeAgeTo,
      noviceYears, trainingHours, youngMentorAge,
    ]
    try map.check(
      values.allSatisfy { (0...120).contains($0) }
        ? nil
        : ValueProblem(
          Phrase(
            ru: "пороги — целые числа от 0 до 120",
            en: "thresholds are whole numbers from 0 to 120")))
    try map.check(
      menteeAgeFrom <= menteeAgeTo
        ? nil
        : ValueProblem(
          Phrase(
            ru: "нижний возраст наставляемого больше верхнего",
            en: "the lowest age of a mentee is above the highest")))
    try map.check(monitoringProblem)
  }
}

extension ProgrammeSettings {
  /// The sum of the curator's sheet from which the level is acceptable; a customary default.
  static let standardAcceptableSum = 9

  /// The sum of the curator's sheet from which the level is optimal; a customary default.
  static let standardOptimalSum = 15

  private var monitoringProblem: ValueProblem? {
    let acceptable = qualityAcceptableFrom ?? Self.standardAcceptableSum
    let optimal = qualityOptimalFrom ?? Self.standardOptimalSum
    guard (1...18).contains(acceptable), (1...18).contains(optimal), acceptable < optimal else {
      return ValueProblem(
        Phrase(
          ru: "границы уровней качества — числа от 1 до 18, допустимая меньше оптимальной",
          en: "the bounds of the quality levels are from 1 to 18, the acceptable below the optimal")
      )
    }
    guard satisfiedFrom.map({ (1...10).contains($0) }) ?? true else {
      return ValueProblem(
        Phrase(
          ru: "довольным считают с отметки от 1 до 10",
          en: "people count as satisfied from a mark of 1 to 10"))
    }
    return nil
  }
}
