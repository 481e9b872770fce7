public import Wording

/// Why records count by one rule of a form, or do not, in words.
public struct RuleReasons: Sendable {
  private let scene: StatisticsScene
  private let explainer: CountingExplainer

  fileprivate init(_ rule: CountingRule, in scene: StatisticsScene) {
    self.scene = scene
    explainer = CountingExplainer(rule, in: scene.base)
  }

  /// Why the data do not say enough about `id` to count it, or why it is not counted.
  public func reason(of id: RecordIdentifier) -> Phrase {
    guard let explanation = explainer.explanation(of: id) else { return scene.absence(of: id) }
    return Self.facts(explanation.parts.filter { $0.holds != true })
  }

  /// By which facts `id` counts.
  func ground(of id: RecordIdentifier) -> Phrase {
    Self.facts(explainer.explanation(of: id)?.parts ?? [])
  }

  /// Why `id`, which was counted once, does not count any more.
  public func lapse(of id: RecordIdentifier) -> Phrase {
    Phrase(ru: "теперь не учтён: ", en: "does not count now: ") + reason(of: id)
  }

  /// The one of `ids` for which most conditions hold, the first of several; `nil` for none.
  func nearest(of ids: [RecordIdentifier]) -> RecordIdentifier? {
    guard ids.count > 1 else { return ids.first }
    let held = ids.map { explainer.explanation(of: $0)?.parts.count { $0.holds == true } ?? -1 }
    return zip(ids, held).first { $0.1 == held.max() }?.0
  }

  /// What the data say about `parts`, each once.
  private static func facts(_ parts: [CountingExplanation.Part]) -> Phrase {
    var seen: Set<Phrase> = []
    return parts.map(\.fact).filter { seen.insert($0).inserted }.joined(separator: "; ")
  }
}

extension StatisticsScene {
  /// Why records count by `rule`, or do not.
  ///
  /// - Complexity: O(*n*) in the number of subjects.
  public func reasons(by rule: CountingRule) -> RuleReasons { RuleReasons(rule, in: self) }
}
