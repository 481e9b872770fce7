import Wording

extension CommandGroup {
  /// The member that `word` selects, by its name or an alias.
  func member(named word: String) -> CommandNode<Context, Outcome>? {
    if let exact = members.first(where: { $0.about.name == word }) { return exact }
    let typed = FoldedText(word)
    return members.first { member in
      FoldedText(member.about.name) == typed
        || member.about.aliases.contains { FoldedText($0) == typed }
    }
  }

  /// The members that help shows.
  var visibleMembers: [CommandNode<Context, Outcome>] {
    members.filter { !$0.about.isHidden }
  }

  /// What someone who typed `word` may have meant: a member, or a verb without its noun.
  func names(near word: String) -> [String] {
    let near = nearest(
      to: word, among: visibleMembers.flatMap { [$0.about.name] + $0.about.aliases })
    let verbs = visibleMembers.compactMap { member -> String? in
      guard case .group(let group) = member, let verb = group.member(named: word) else {
        return nil
      }
      return "\(group.about.name) \(verb.about.name)"
    }
    return Array((verbs + near).prefix(3))
  }
}
