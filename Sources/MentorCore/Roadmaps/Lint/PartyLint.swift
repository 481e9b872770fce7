import Wording

/// Looks at those responsible.
struct PartyLint {
  private(set) var findings: [RoadmapFinding] = []

  /// Looks at `roadmap`.
  init(_ roadmap: Roadmap) {
    readMissing(roadmap)
    readSpellings(roadmap)
    readOffices(roadmap)
  }

  /// Finds persons who stand with their office in one row and without it in another, and plans that name some by
  /// surname and others by office.
  private mutating func readOffices(_ roadmap: Roadmap) {
    var titled: [String: (text: String, measure: MeasureID)] = [:]
    for measure in roadmap.measures {
      for party in measure.responsible {
        guard let person = Self.personWithOffice(party) else { continue }
        if titled[person] == nil { titled[person] = (party, measure.id) }
      }
    }
    var told: Set<String> = []
    var byName: [Measure] = []
    var byOffice: [Measure] = []
    for measure in roadmap.measures {
      for party in measure.responsible where Party(text: party).isPerson {
        if byName.last?.id != measure.id { byName.append(measure) }
        let name = FoldedText(party).text
        guard let other = titled[name], told.insert(name).inserted else { continue }
        findings.append(
          RoadmapFinding(
            .responsibleMixed, measure: measure.id, line: measure.origin?.line,
            Phrase(
              ru: "«\(party.excerpt)» здесь без должности, а в \(other.measure) — "
                + "«\(other.text.excerpt)»",
              en: "“\(party.excerpt)” stands here without the office, in \(other.measure) it is “"
                + "\(other.text.excerpt)”")))
      }
      if measure.responsible.contains(where: OfficeWord.isSingle) { byOffice.append(measure) }
    }
    guard told.isEmpty, let name = byName.first, let office = byOffice.first else { return }
    let isNameRare = byName.count <= byOffice.count
    let place = isNameRare ? name : office
    let person = name.responsible.first { Party(text: $0).isPerson } ?? ""
    let post = office.responsible.first(where: OfficeWord.isSingle) ?? ""
    findings.append(
      RoadmapFinding(
        .responsibleMixed, measure: place.id, line: place.origin?.line,
        Phrase(
          ru:
            "в \(byName.count) \(byName.count.form("строке", "строках", "строках")) ответственный "
            + "назван по фамилии («\(person.excerpt)», \(name.id)), в \(byOffice.count) — по должности "
            + "(«\(post.excerpt)», \(office.id)): не ясно, не один ли это человек",
          en: "\(byName.count) rows name a person (“\(person.excerpt)”, \(name.id)), "
            + "\(byOffice.count) an office (“\(post.excerpt)”, \(office.id)): they may be one and the same"
        )))
  }

  /// The person in «директор Лось А.В.», folded; `nil` where `party` is no office with a name.
  private static func personWithOffice(_ party: String) -> String? {
    let words = party.split(separator: " ").map(String.init)
    guard words.count >= 3 else { return nil }
    for length in [2, 3] where words.count > length {
      for part in [words.suffix(length), words.prefix(length)] {
        let text = part.joined(separator: " ")
        if Party(text: text).isPerson { return FoldedText(text).text }
      }
    }
    return nil
  }

  private mutating func readMissing(_ roadmap: Roadmap) {
    let missing = roadmap.measures.filter(\.responsible.isEmpty)
    if missing.count == roadmap.measures.count, missing.count > 1 {
      findings.append(
        RoadmapFinding(
          .responsibleMissing,
          Phrase(
            ru: "ни у одного мероприятия не указаны ответственные",
            en: "nobody is responsible for any of the measures")))
      return
    }
    for measure in missing {
      findings.append(
        RoadmapFinding(
          .responsibleMissing, measure: measure.id, line: measure.origin?.line,
          Phrase(ru: "не указан ответственный", en: "nobody is responsible")))
    }
  }

  /// Finds names that seem to mean one party; each name is told to be like the first such.
  private mutating func readSpellings(_ roadmap: Roadmap) {
    var names: [(text: String, spelling: Spelling, first: Measure)] = []
    var known: Set<String> = []
    for measure in roadmap.measures {
      for name in measure.responsible where known.insert(name).inserted {
        guard names.count < Self.limit else { return }
        let spelling = Spelling(name)
        if let like = names.first(where: { $0.spelling.isLike(spelling) }) {
          findings.append(
            RoadmapFinding(
              .responsibleSpellings, measure: measure.id, line: measure.origin?.line,
              Phrase(
                ru: "«\(name.excerpt)» — вероятно, то же, что «\(like.text.excerpt)» "
                  + "(\(like.first.id))",
                en: "“\(name.excerpt)” is probably the same as “\(like.text.excerpt)” "
                  + "(\(like.first.id))")))
        } else {
          names.append((name, spelling, measure))
        }
      }
    }
  }

  /// How many different names are compared with each other.
  private static let limit = 400
}

/// The words of a party in the form in which spellings are compared.
private struct Spelling {
  private let words: [String]

  init(_ name: String) {
    var words = name.split(separator: " ").map(String.init)
    if words.count > 1, PartyWord.isLegalForm(words[0]), !name.contains("«") { words.removeFirst() }
    self.words = words.flatMap { word in
      FoldedText(word).text.split { !($0.isLetter || $0.isNumber || $0 == ".") }
        .map { part in
          var part = String(part)
          while part.hasSuffix("..") { part.removeLast() }
          return part
        }
    }
  }

  /// Whether the two mean one party: word by word the same, abbreviated, or longer in front.
  func isLike(_ other: Spelling) -> Bool {
    words.count == other.words.count && !words.isEmpty
      && zip(words, other.words).allSatisfy(Self.isOneWord)
  }

  private static func isOneWord(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    for (short, long) in [(left, right), (right, left)] {
      if short.hasSuffix("."), short.count >= 3, long.hasPrefix(short.dropLast()),
        !long.hasSuffix(".")
      {
        return true
      }
      if short.count >= 8, long.hasSuffix(short) { return true }
    }
    return false
  }
}
