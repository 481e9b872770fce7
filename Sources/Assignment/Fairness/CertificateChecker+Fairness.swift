extension CertificateChecker {
  /// The first reason why `certificate` does not prove that giving each mentee the mentor listed in
  /// `mentors` is best for `objective`, or `nil` where it does.
  ///
  /// For ``Objective/bottleneck`` only the scores up to the lowest one of a pair that is not locked are
  /// proved; ``Objective/score`` is not proved by such a certificate.
  ///
  /// - Complexity: O(*e* log *e*) for *e* eligible pairs, and O(*d*) for each price of each level where
  ///   the participant has *d* pairings.
  public func firstViolation(
    mentors: [Int?], certificate: FairCertificate, objective: Objective = .fair,
  ) -> CertificateViolation? {
    switch objective {
    case .score: .otherObjective(.score)
    case .fair, .bottleneck:
      FairnessChecker.firstViolation(
        problem, mentors: mentors, certificate: certificate, onlyWorst: objective == .bottleneck)
    }
  }
}
