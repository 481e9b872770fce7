import Wording

extension MonitoringRound {
  /// Makes sure that `survey` belongs to the round.
  ///
  /// - Throws: ``MonitoringError/notOfRound(_:_:known:)`` with the codes of its surveys among `surveys`.
  public func checkHolds(
    _ survey: Survey, among surveys: some Sequence<Survey>
  ) throws(MonitoringError) {
    guard !holds(survey) else { return }
    throw .notOfRound(survey.code, id, known: self.surveys(among: surveys).map(\.code))
  }

  /// The survey of the round that was answered in a file: the one that import rules name, else the one with
  /// the longest code that stands in the name of the file, else the one to which its columns belong.
  ///
  /// - Parameters:
  ///   - name: The name of the file, without folders.
  ///   - surveys: The surveys, of any rounds.
  ///   - ruled: The survey that the import rules of the file name; `nil` where there are none.
  ///   - seeming: Finds the survey to which the columns belong, among those of the round.
  /// - Returns: The survey.
  /// - Throws: ``MonitoringError/notOfRound(_:_:known:)`` where the rules name another survey, and
  ///   ``MonitoringError/unclearFile(_:known:)``.
  public func survey(
    ofFile name: String, among surveys: some Sequence<Survey>, ruled: SurveyCode?,
    seeming: ([Survey]) -> SurveyCode?
  ) throws(MonitoringError) -> Survey {
    let own = self.surveys(among: surveys)
    if let ruled {
      guard let survey = own.first(where: { $0.code == ruled }) else {
        throw .notOfRound(ruled, id, known: own.map(\.code))
      }
      return survey
    }
    let folded = name.lowercased()
    let told = own.filter { folded.holds($0.code.text) }
    if let longest = told.max(by: { $0.code.text.utf8.count < $1.code.text.utf8.count }) {
      return longest
    }
    if let code = seeming(own), let survey = own.first(where: { $0.code == code }) { return survey }
    throw .unclearFile(name, known: own.map(\.code))
  }
}
