import Wording

/// An instance on an agenda, with the roadmap in which it stands.
public struct AgendaEntry: Hashable, Sendable {
  /// The instance; it is open and has a last day.
  public let instance: MeasureInstance

  /// The day that counts.
  public let lastDay: CalendarDate

  /// The roadmap.
  public let roadmap: Roadmap

  /// The heading under which the measure stands; `nil` where it stands under none.
  public var section: RoadmapSection? {
    instance.measure.section.map { roadmap.sections[$0] }
  }
}

/// Those who are to do a measure, as one: spelling variants of a name are the same addressee.
public struct Addressee: Hashable, Sendable, Comparable {
  /// The name as it is written first; `nil` for measures that name nobody.
  public let name: String?

  private let key: String

  /// The addressee that a roadmap writes as `name`.
  ///
  /// Case, ё, dashes, quotation marks, spaces after initials and a full stop at the end make no
  /// difference.
  public init(_ name: String?) {
    self.name = name
    var key = ""
    for word in FoldedText(name ?? "").words {
      if !key.isEmpty, key.last != "." { key += " " }
      key += word
    }
    while let last = key.last, last == "." || last == "," || last == " " { key.removeLast() }
    self.key = key
  }

  public static func == (left: Self, right: Self) -> Bool { left.key == right.key }

  public func hash(into hasher: inout Hasher) { hasher.combine(key) }

  /// By name; those whom nobody named come last.
  public static func < (left: Self, right: Self) -> Bool {
    if left.key.isEmpty || right.key.isEmpty { return !left.key.isEmpty && right.key.isEmpty }
    return left.key < right.key
  }

  /// The usual spelling of every addressee of `roadmaps`: the one that occurs most often, of several the
  /// first by its letters.
  ///
  /// - Complexity: O(*n*) in the number of responsible parties.
  public static func spellings(in roadmaps: some Sequence<Roadmap>) -> [Addressee: Addressee] {
    var counts: [Addressee: [String: Int]] = [:]
    for roadmap in roadmaps {
      for measure in roadmap.measures {
        for name in measure.responsible {
          let addressee = Addressee(name)
          if addressee.foldedName.isEmpty { continue }
          counts[addressee, default: [:]][name, default: 0] += 1
        }
      }
    }
    return counts.reduce(into: [:]) { usual, entry in
      let best = entry.value.min { ($1.value, $0.key) < ($0.value, $1.key) }
      usual[entry.key] = Addressee(best?.key)
    }
  }

  /// The text by which variants are recognised; empty where nobody is named.
  public var foldedName: String { key }

  /// Whether each of `words` begins a word of the name; no words match nobody.
  public func matches(_ words: [String]) -> Bool {
    let own = Self.words(of: key)
    return !words.isEmpty && words.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
  }

  /// The words of a name that somebody looks for, folded; initials are words too.
  public static func words(of name: String) -> [String] {
    FoldedText(name).text.split { $0 == " " || $0 == "." || $0 == "-" || $0 == "," }
      .map(String.init)
  }
}

extension Measure {
  /// Those who are to do it, each once, in the order of the document; one without a name where the
  /// document names nobody.
  public var addressees: [Addressee] {
    var seen: Set<Addressee> = []
    let named = responsible.map { Addressee($0) }
      .filter { !$0.foldedName.isEmpty && seen.insert($0).inserted }
    return named.isEmpty ? [Addressee(nil)] : named
  }
}

extension RoadmapAgenda {
  /// What is overdue or due in `roadmaps`, in order of the day that counts, then of measures.
  ///
  /// - Complexity: O(*n* log *n*) in the number of windows.
  public func entries(in roadmaps: some Sequence<Roadmap>) -> [AgendaEntry] {
    let byID = Dictionary(roadmaps.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return items(in: byID.values, states: [.overdue, .due]).compactMap { instance in
      guard let lastDay = instance.effectiveLastDay, let roadmap = byID[instance.measure.id.roadmap]
      else { return nil }
      return AgendaEntry(instance: instance, lastDay: lastDay, roadmap: roadmap)
    }
  }
}
