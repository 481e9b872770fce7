public import JSONStore
import Wording

/// The thresholds that an organisation may change; each begins with the program's default.
///
/// None of these is quoted from a norm: they are customary values, and messages that rest on them
/// say so.
public struct ProgrammeSettings: Record, Hashable {
  /// What becomes of a deadline of a roadmap whose last day is a day off.
  public let deadlinesOnDaysOff: DeadlineOnDayOff

  /// The completed years of experience below which an employer's mentor draws a warning.
  public let employerExperienceYears: Int

  /// The lowest grade in the form «работодатель – ученик».
  public let employerGradeFrom: Int

  /// The age from which a person signs a consent alone, in completed years.
  public let majorityAge: Int

  /// The lowest age of a mentee who is a learner, in completed years.
  public let menteeAgeFrom: Int

  /// The highest age of a mentee who is a learner, in completed years.
  public let menteeAgeTo: Int

  /// The completed years of work up to which a teacher counts as a young specialist, inclusive.
  public let noviceYears: Int

  /// How many days of a week are worked.
  public let workingWeek: WorkingWeek

  /// The age below which a learner who is a mentor draws a warning, in completed years.
  public let youngMentorAge: Int

  /// The values that the program ships with.
  public static let standard = ProgrammeSettings(
    deadlinesOnDaysOff: .stay, employerExperienceYears: 5, employerGradeFrom: 10, majorityAge: 18,
    menteeAgeFrom: 10, menteeAgeTo: 19, noviceYears: 3, workingWeek: .fiveDays, youngMentorAge: 15)

  private init(
    deadlinesOnDaysOff: DeadlineOnDayOff, employerExperienceYears: Int, employerGradeFrom: Int,
    majorityAge: Int, menteeAgeFrom: Int, menteeAgeTo: Int, noviceYears: Int,
    workingWeek: WorkingWeek, youngMentorAge: Int
  ) {
    self.deadlinesOnDaysOff = deadlinesOnDaysOff
    self.workingWeek = workingWeek
    self.employerExperienceYears = employerExperienceYears
    self.employerGradeFrom = employerGradeFrom
    self.majorityAge = majorityAge
    self.menteeAgeFrom = menteeAgeFrom
    self.menteeAgeTo = menteeAgeTo
    self.noviceYears = noviceYears
    self.youngMentorAge = youngMentorAge
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    deadlinesOnDaysOff = try map.field(
      "deadlinesOnDaysOff", old?.deadlinesOnDaysOff, default: .stay)
    employerExperienceYears = try map.field(
      "employerExperienceYears", old?.employerExperienceYears, default: 5)
    employerGradeFrom = try map.field("employerGradeFrom", old?.employerGradeFrom, default: 10)
    majorityAge = try map.field("majorityAge", old?.majorityAge, default: 18)
    menteeAgeFrom = try map.field("menteeAgeFrom", old?.menteeAgeFrom, default: 10)
    menteeAgeTo = try map.field("menteeAgeTo", old?.menteeAgeTo, default: 19)
    noviceYears = try map.field("noviceYears", old?.noviceYears, default: 3)
    workingWeek = try map.field("workingWeek", old?.workingWeek, default: .fiveDays)
    youngMentorAge = try map.field("youngMentorAge", old?.youngMentorAge, default: 15)
    let values = [
      employerExperienceYears, employerGradeFrom, majorityAge, menteeAgeFrom, menteeAgeTo,
      noviceYears, youngMentorAge,
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
  }
}
