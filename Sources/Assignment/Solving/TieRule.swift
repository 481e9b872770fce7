/// Which of several equally good assignments is the answer.
///
/// Under every rule the answer is the same for any order of the input and any number of threads.
public enum TieRule: Sendable {
  /// The one that the method finds first: free of charge, but another version may find another one.
  case firstFound

  /// The one in which mentee 0 has the mentor with the lowest number possible, then, given that,
  /// mentee 1, and so on; having no mentor comes after every mentor.
  ///
  /// Fixed by the problem alone, whatever the method. Choosing costs about as much as solving, and
  /// more where very many pairings are equally good.
  case lowestNumbers
}
