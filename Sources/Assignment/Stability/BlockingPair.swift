/// A mentee and a mentor who would both rather have each other than what an assignment gives them.
///
/// The mentee has nobody or somebody lower on its list; the mentor has a place free or a mentee who
/// is lower on its list.
public struct BlockingPair: Hashable, Sendable {
  /// The number of the mentee, from 0.
  public let mentee: Int

  /// The number of the mentor, from 0.
  public let mentor: Int

  /// Creates the pair of `mentee` and `mentor`.
  public init(mentee: Int, mentor: Int) {
    self.mentee = mentee
    self.mentor = mentor
  }
}
