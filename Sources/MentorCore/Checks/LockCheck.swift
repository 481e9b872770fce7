public import Wording

/// Locks can be kept.
public struct LockCheck: Check {
  public let code = "constraint.lock"
  public let severity = Severity.error
  public let reads: Set<CheckedFile> = [
    .organization, .people, .mentors, .mentees, .consents, .pairs, .constraints,
  ]

  public let rule = Phrase(
    ru: "Закрепление выполнимо: пару разрешают согласия, места и правила формы, и другого "
      + "закрепления у наставляемого нет.",
    en: "A lock can be kept: consents, places and rules of the form allow the pair, and the mentee "
      + "has no other lock.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    var first: [MenteeID: Constraint] = [:]
    return records.constraints.filter { $0.kind == .lock }.compactMap { lock in
      if let earlier = first[lock.mentee], earlier.mentor != lock.mentor {
        return finding(lock, PairingError.lockedMeanwhile(lock.mentee).message)
      }
      first[lock.mentee] = lock
      guard let mentor = records.pool.mentors[lock.mentor],
        let mentee = records.pool.mentees[lock.mentee]
      else { return nil }
      if let pair = records.pool.pair(of: mentee.id).flatMap({ records.pairs[$0] }) {
        guard pair.mentor != mentor.id else { return nil }
        return finding(
          lock,
          Phrase(
            ru: "\(mentee.id) закреплён за \(mentor.id), а состоит в паре \(pair.id) с "
              + "\(pair.mentor)",
            en: "\(mentee.id) is locked to \(mentor.id), but in pair \(pair.id) with "
              + "\(pair.mentor)"))
      }
      return obstacle(mentor, mentee, in: records.pool).map { finding(lock, $0) }
    }
  }

  /// What keeps the two from being paired; `nil` where nothing does.
  private func obstacle(_ mentor: Mentor, _ mentee: Mentee, in pool: Pool) -> Phrase? {
    var first: PairingError?
    for form in pool.commonForms(mentor, mentee) {
      let objections = pool.objections(mentor: mentor, mentee: mentee, form: form)
      if objections.isEmpty { return nil }
      first = first ?? objections.first
    }
    guard let first else { return PairingError.noCommonForm(mentor.id, mentee.id).message }
    return first.message
  }

  private func finding(_ lock: Constraint, _ message: Phrase) -> Finding {
    finding(
      "\(lock.id)",
      Phrase(ru: "закрепление невыполнимо: ", en: "the lock cannot be kept: ") + message,
      hint: Phrase(
        ru: "Устраните причину или снимите закрепление: mentorctl pair unlock \(lock.mentor) "
          + "\(lock.mentee); до этого подбор не начнётся.",
        en: "Remove the cause, or lift the lock: mentorctl pair unlock \(lock.mentor) "
          + "\(lock.mentee); until then there is no matching."))
  }
}
