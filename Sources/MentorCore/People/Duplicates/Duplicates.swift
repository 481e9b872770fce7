/// The search for records that may be one person.
///
/// Records are compared where they share a key: a surname with the initial of the given name (either way
/// round), or a year of birth, a telephone or an address together with surname or given name. Births that
/// are known and differ, and sexes that differ, prove two people; a telephone alone proves nothing, since
/// brothers and sisters leave the number of one parent. The rules are customary ones of this program.
public struct Duplicates: Sendable {
  /// The pairs, the surest first, then by identifiers; each pair once.
  public let pairs: [DuplicatePair]

  /// The keys that too many people share for a comparison of all with all, in order.
  public let crowded: [String]

  /// The people that may share a key and are still compared all with all.
  public static let crowd = 400

  /// Searches `people`.
  ///
  /// - Complexity: O(*n* log *n*) for *n* people where no key is shared by more than a few; at most
  ///   ``crowd`` comparisons for each person and key.
  public init(_ people: some Sequence<Person>) {
    let compared = people.map(ComparedPerson.init)
    var holders: [String: [Int]] = [:]
    for (index, person) in compared.enumerated() {
      for key in person.keys { holders[key, default: []].append(index) }
    }
    var candidates: Set<IndexPair> = []
    var crowded: Set<String> = []
    func note(_ one: Int, _ other: Int) {
      if one != other { candidates.insert(IndexPair(min(one, other), max(one, other))) }
    }
    for (key, indices) in holders {
      if indices.count > Self.crowd {
        crowded.insert(key)
        continue
      }
      for (position, one) in indices.enumerated() {
        for other in indices[(position + 1)...] { note(one, other) }
      }
    }
    for (index, person) in compared.enumerated() {
      guard let swapped = person.swappedKey, let indices = holders[swapped],
        indices.count <= Self.crowd
      else { continue }
      for other in indices { note(index, other) }
    }
    pairs = candidates.compactMap { compared[$0.first].likeness(to: compared[$0.second]) }
      .sorted {
        ($1.confidence, $0.first, $0.second) < ($0.confidence, $1.first, $1.second)
      }
    self.crowded = crowded.sorted()
  }
}

/// Two positions in the list of people, the lower first.
private struct IndexPair: Hashable {
  let first: Int
  let second: Int

  init(_ first: Int, _ second: Int) {
    self.first = first
    self.second = second
  }
}

extension ComparedPerson {
  /// The keys under which the person is compared with others.
  fileprivate var keys: [String] {
    var keys = ["\(surname) \(given.prefix(1))"]
    let facts = [born.map { "\($0.year)" }, phone, email].compactMap(\.self)
    for fact in facts { keys += ["\(fact) \(surname)", "\(fact) + \(given)"] }
    return keys
  }

  /// The key of somebody whose surname and given name are swapped.
  fileprivate var swappedKey: String? {
    surname == given ? nil : "\(given) \(surname.prefix(1))"
  }

  /// What speaks for both being one person; `nil` where nothing does, or something proves two.
  fileprivate func likeness(to other: ComparedPerson) -> DuplicatePair? {
    guard id != other.id, BirthDate.mayAgree(born, other.born) else { return nil }
    if let sex, let otherSex = other.sex, sex != otherSex { return nil }
    guard let name = NameLikeness(self, other) else { return nil }
    var evidence = name.evidence
    var strong = 0
    var hasYear = false
    switch (born, other.born) {
    case (.date(let date)?, .date?):
      evidence.append(.sameDate(date))
      strong += 1
    case (let born?, .some):
      evidence.append(.sameYear(born.year))
      hasYear = true
    default: break
    }
    if let phone, phone == other.phone {
      evidence.append(.samePhone)
      strong += 1
    }
    if let email, email == other.email {
      evidence.append(.sameEmail)
      strong += 1
    }
    guard let confidence = confidence(evidence, name, strong: strong, hasYear, other) else {
      return nil
    }
    return DuplicatePair(
      first: min(id, other.id), second: max(id, other.id), confidence: confidence,
      evidence: evidence)
  }

  private func confidence(
    _ evidence: [DuplicateEvidence], _ name: NameLikeness, strong: Int, _ hasYear: Bool,
    _ other: ComparedPerson
  ) -> DuplicateConfidence? {
    if evidence.contains(.otherSurname) {
      let hasDate = born == other.born && evidence.contains { $0.code == "birth-date" }
      return hasDate && strong > 1 ? .possible : nil
    }
    if evidence.contains(.slip) {
      // Twins share birth and parents, and their given names are often alike.
      if name.slipsInGivenName { return strong > 0 ? .possible : nil }
      let isNamed = patronymic != nil && other.patronymic != nil
      if strong > 1 { return .likely }
      return strong == 1 || (hasYear && isNamed) ? .possible : nil
    }
    guard name.isPlain, !evidence.contains(.patronymicMissing) else {
      return strong > 0 ? .likely : .possible
    }
    if strong > 0 { return .certain }
    return hasYear ? .likely : .possible
  }
}
