import Wording

extension OrderTemplate {
  /// The placeholders that the texts may have, in the order of their list.
  public func placeholders(of kind: OrderKind) -> [String] {
    Placeholder.allCases.filter { placeholder in
      switch placeholder {
      case .person, .address, .role: kind.takesPeople
      case .pairCount: kind.takesPairs
      case .roadmap: kind.takesRoadmap
      case .cancelled: kind == .cancellation
      case .organization, .place, .schoolYear, .yearEnd, .curator: true
      }
    }.map(\.rawValue) + fields.map { $0.name.folded }
  }

  /// Everything that is wrong with the template as one of `kind`; empty where it can be used.
  ///
  /// - Complexity: O(*n*) in the length of the texts.
  public func problems(as kind: OrderKind) -> [TemplateProblem] {
    var found = fieldProblems
    let known = placeholders(of: kind)
    for text in texts(of: kind) {
      found += text.problems(known: known)
    }
    if name.isBlank { found.append(.emptyText("name")) }
    if kind.register == .orders, heading.isBlank { found.append(.emptyText("heading")) }
    if clauses.isEmpty, text.isEmpty { found.append(.emptyText("text")) }
    if !clauses.isEmpty, operative.isBlank { found.append(.missingOperative) }
    for annex in annexes {
      switch annex.content {
      case .pairs where !kind.takesPairs, .people where !kind.takesPeople,
        .roadmap where !kind.takesRoadmap:
        found.append(.contentWithoutSource(annex.content, kind))
      case .text where annex.parts.isEmpty: found.append(.emptyText("annexes.parts"))
      case .pairs, .people, .roadmap, .text: break
      }
    }
    return found
  }

  private var fieldProblems: [TemplateProblem] {
    var found: [TemplateProblem] = []
    var names = Set(Placeholder.allCases.map(\.rawValue))
    for field in fields {
      let name = field.name.folded
      if name.isEmpty || name.contains(where: { "{}:=".contains($0) }) {
        found.append(.badFieldName(field.name))
      } else if !names.insert(name).inserted {
        found.append(.repeatedField(field.name))
      }
    }
    return found
  }

  /// A text of the template where it stands.
  fileprivate struct PlacedText {
    let text: String
    let plain: String?
    /// Whether it is repeated for each person.
    let isOfPerson: Bool
  }

  private func texts(of kind: OrderKind) -> [PlacedText] {
    // A letter is written once for each person; an order about a curator is about one person.
    let isPersonal = kind.register == .letters
    let hasOne = kind == .curator || isPersonal
    var found = [PlacedText(text: heading, plain: nil, isOfPerson: isPersonal)]
    found += text.map { PlacedText(text: $0.text, plain: $0.plain, isOfPerson: isPersonal) }
    for clause in clauses {
      found.append(PlacedText(text: clause.text, plain: clause.plain, isOfPerson: hasOne))
      found += clause.items.map {
        PlacedText(
          text: $0.text, plain: $0.plain,
          isOfPerson: hasOne || clause.forEachPerson && kind.takesPeople)
      }
    }
    for annex in annexes {
      found.append(PlacedText(text: annex.title, plain: nil, isOfPerson: false))
      found += annex.parts.flatMap { [$0.title] + $0.clauses }
        .map { PlacedText(text: $0, plain: nil, isOfPerson: false) }
    }
    return found
  }
}

extension OrderTemplate.PlacedText {
  fileprivate func problems(known: [String]) -> [TemplateProblem] {
    do throws(TemplateProblem) {
      let (names, isDeclined) = try check(text, known: known)
      var found: [TemplateProblem] = []
      if let plain {
        let (_, isAlsoDeclined) = try check(plain, known: known)
        if isAlsoDeclined { found.append(.caseInPlain(plain)) }
      } else if isDeclined {
        found.append(.missingPlain(text))
      }
      let personal = Placeholder.allCases.filter(\.isOfPerson).map(\.rawValue)
      if !isOfPerson, let name = names.first(where: personal.contains) {
        found.append(.personOutside(name))
      }
      return found
    } catch {
      return [error]
    }
  }

  private func check(
    _ text: String, known: [String]
  ) throws(TemplateProblem) -> (names: [String], isDeclined: Bool) {
    var names: [String] = []
    var isDeclined = false
    for case .placeholder(let name, let form) in try TemplatePieces(text).pieces {
      guard known.contains(name) else { throw .unknownPlaceholder(name, known: known) }
      names.append(name)
      guard let form else { continue }
      guard Placeholder(rawValue: name)?.isPerson == true else { throw .caseWithoutPerson(name) }
      if form != .nominative { isDeclined = true }
    }
    return (names, isDeclined)
  }
}

extension String {
  /// The text in the form in which names of placeholders are compared.
  var folded: String { FoldedText(self).text }

  /// Whether the text holds nothing but spaces.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
