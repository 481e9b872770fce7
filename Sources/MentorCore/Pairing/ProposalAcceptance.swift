import Wording

/// Makes the pairs of a proposal, and dissolves those that it replaces.
public struct ProposalAcceptance: Sendable {
  /// The pairs, the new ones and the dissolved ones among them.
  public let pairs: RecordSet<Pair>

  /// The pairs that were made.
  public let added: [Pair]

  /// The pairs that were dissolved.
  public let dissolved: [Pair]

  /// Accepts `proposal` for the mentees `wanted`, or for everybody where there are none.
  ///
  /// Each pair is checked anew. Of a rematch the pairs that stay are left alone.
  ///
  /// - Throws: The first ``PairingError`` that stands against a pair, and
  ///   ``PairingError/outdated(_:)`` where a pair that is to be dissolved has found agreement since.
  public init(
    of proposal: Proposal, in pool: Pool, for wanted: Set<MenteeID> = [], by actor: String?,
    because reason: String?
  ) throws(PairingError) {
    func isWanted(_ mentee: MenteeID) -> Bool { wanted.isEmpty || wanted.contains(mentee) }
    var pairs = pool.pairs
    var dissolved: [Pair] = []
    for id in proposal.rematch?.dissolved ?? [] {
      guard var pair = pairs[id], pair.state.takesPlace, pair.mentees.contains(where: isWanted)
      else { continue }
      guard pair.isMovable else { throw .outdated(proposal.id) }
      try pair.dissolve(
        Occasion(on: pool.date, by: actor, because: reason ?? "\(proposal.id)"))
      pairs.put(pair)
      dissolved.append(pair)
    }
    let kept = Set(
      (proposal.rematch?.kept ?? []).compactMap { pairs[$0] }.flatMap(\.mentees))
    var registrar = PairRegistrar(pool.with(pairs: pairs))
    var added: [Pair] = []
    for pair in proposal.pairs where isWanted(pair.mentee) && !kept.contains(pair.mentee) {
      added.append(
        try registrar.pair(
          pair.mentee, with: pair.mentor, in: pair.form, score: pair.score,
          proposal: proposal.id, by: actor, because: reason))
    }
    self.pairs = registrar.pairs
    self.added = added
    self.dissolved = dissolved
  }
}
