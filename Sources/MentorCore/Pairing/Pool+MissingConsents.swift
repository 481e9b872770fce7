/// Somebody in the pools who may not be paired for want of a paper.
public struct MissingConsent: Hashable, Sendable {
  /// The person.
  public let person: Person

  /// The profiles of the year, `M-5` and `E-9`.
  public let records: [String]

  /// What is wrong.
  public let obstacle: ConsentGate.Obstacle

  /// Who must sign; `nil` where that cannot be told.
  public let signer: SignerKind?
}

extension Pool {
  /// Everybody in the pools of the year, archived profiles apart, who lacks a consent of `kind`.
  ///
  /// The consent of an employee to mentor is asked of mentors who are teachers or employees only.
  ///
  /// - Complexity: O(*n* log *n*) in the number of profiles.
  public func missingConsents(_ kind: ConsentKind = .processing) -> [MissingConsent] {
    var records: [PersonID: [String]] = [:]
    for mentor in mentors where mentor.status != .archived {
      records[mentor.person, default: []].append("\(mentor.id)")
    }
    for mentee in mentees where mentee.status != .archived && kind != .mentoring {
      records[mentee.person, default: []].append("\(mentee.id)")
    }
    return records.keys.sorted().compactMap { id in
      guard let person = people[id] else { return nil }
      let employed = person.role.kind == .teacher || person.role.kind == .employee
      guard kind != .mentoring || employed, let obstacle = gate.obstacle(for: person, kind: kind)
      else { return nil }
      let signer = ConsentGate.mustSign(
        kind, for: person, settings: organization.settings, on: date)
      return MissingConsent(
        person: person, records: records[id] ?? [], obstacle: obstacle, signer: signer)
    }
  }
}
