/// Every rule that the program checks.
public enum CheckCatalogue {
  /// The rules, in the order in which findings are shown.
  public static let checks: [any Check] = [
    ReferenceCheck(), RepeatedProfileCheck(), FormlessProfileCheck(), UnknownFormCheck(),
    LeftInPairCheck(),
    DuplicatePersonCheck(),
    BirthCheck(),
    CapacityCheck(), MenteeTwiceCheck(), OnePersonCheck(), PairYearCheck(), PairConsentCheck(),
    PairFormCheck(), PairOrderCheck(), ForbiddenPairCheck(), LockCheck(),
    MeetingPairCheck(), MeetingOrderCheck(), ForgottenMeetingCheck(),
    FeedbackMeetingCheck(), MissingFeedbackCheck(), MissingPlanCheck(),
    OrderNumberCheck(), OrderPairCheck(),
    MissingConsentCheck(), ConsentSignerCheck(), ConsentMajorityCheck(), ConsentExpiryCheck(),
    RetentionCheck(),
    OrganizationNameCheck(), SchoolYearCheck(), MeasurePaperCheck(),
    RepeatedRoundCheck(), MonitoringFollowUpCheck(),
  ]

  /// The codes of everything that a check can find, files included, in order.
  public static var codes: [String] { FileRule.allCases.map(\.rawValue) + checks.map(\.code) }

  /// What breaks a rule in `records`, by rule and record.
  ///
  /// A rule that needs a file which could not be read is left out, because every record that refers to
  /// it would seem to refer to nobody; one note says so.
  ///
  /// - Complexity: O(*n* log *n*) in the number of records.
  public static func findings(in records: ProgrammeRecords) -> [Finding] {
    var findings: [Finding] = []
    var skipped: [String] = []
    for check in checks {
      if check.reads.isDisjoint(with: records.unreadable) {
        findings += check.findings(in: records)
      } else {
        skipped.append(check.code)
      }
    }
    if !skipped.isEmpty { findings.append(FileRule.skipped(skipped)) }
    return findings
  }
}
