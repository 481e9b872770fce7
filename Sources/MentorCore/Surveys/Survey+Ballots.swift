extension Survey {
  /// The people whom `response` names as wished, the dearest first; empty where it names nobody.
  public func wishes(of response: Response) -> [PersonID] { named(.people, in: response) }

  /// The people with whom the author of `response` cannot work.
  public func vetoes(of response: Response) -> [PersonID] { named(.vetoes, in: response) }

  private func named(_ kind: QuestionKind, in response: Response) -> [PersonID] {
    questions.filter { $0.kind == kind }.flatMap { response[$0.key]?.people ?? [] }
  }
}
