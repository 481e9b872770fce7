/// What an assignment is to achieve.
///
/// Every objective has a certificate of its own, see ``Certificate``; code that handles objectives
/// switches exhaustively, so that the compiler names each place where a further one matters.
public enum Objective: Hashable, Sendable, CaseIterable {
  /// As many pairs as possible, and among those assignments the highest total score.
  case score

  /// As many pairs as possible, and among those assignments the fairest: the worst served as well
  /// served as possible, then the second worst, and so on; see ``FairCertificate``.
  case fair

  /// As many pairs as possible, and among those assignments the lowest score as high as possible, with
  /// as few pairs at it as possible: the first step of ``fair``.
  case bottleneck
}
