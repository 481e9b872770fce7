/// Whom each participant of one side would have, best first; nothing is checked yet.
///
/// The list appended first belongs to participant 0, the next one to participant 1, and so on. The
/// lists lie one after the other in one array, 4 bytes an entry. ``Preferences`` checks them.
public struct PreferenceLists: Equatable, Sendable {
  /// Where the list of each participant starts; one more entry than there are participants.
  private(set) var starts = [0]

  /// The counterparts, list after list.
  private(set) var entries: [Int32] = []

  /// The number of lists, which is the number of the next participant.
  public var count: Int { starts.count - 1 }

  /// The number of entries of all lists together.
  public var entryCount: Int { entries.count }

  /// Creates lists for no participants.
  public init() {}

  /// Creates one list for each participant.
  public init(_ lists: some Sequence<some Sequence<Int>>) {
    for list in lists { append(list) }
  }

  /// Prepares room for `participants` lists with `entries` entries in total.
  public mutating func reserve(participants: Int, entries count: Int) {
    starts.reserveCapacity(participants + 1)
    entries.reserveCapacity(count)
  }

  /// Adds the list of the next participant: the numbers of its counterparts, best first.
  ///
  /// A number that does not fit 32 bits is kept as the nearest one that does; that is outside of
  /// every range, and is refused as such.
  ///
  /// - Complexity: O(*d*) for *d* counterparts.
  public mutating func append(_ counterparts: some Sequence<Int>) {
    let isContiguous = counterparts.withContiguousStorageIfAvailable { counterparts in
      for counterpart in counterparts { entries.append(Int32(clamping: counterpart)) }
      return true
    }
    if isContiguous == nil {
      for counterpart in counterparts { entries.append(Int32(clamping: counterpart)) }
    }
    starts.append(entries.count)
  }

  /// The list of `participant`, best first.
  ///
  /// - Precondition: `participant` lies in `0..<count`.
  public subscript(participant: Int) -> [Int] {
    entries[starts[participant]..<starts[participant + 1]].map(Int.init)
  }

  /// The number of entries in the list of `participant`.
  func length(of participant: Int) -> Int { starts[participant + 1] - starts[participant] }
}
