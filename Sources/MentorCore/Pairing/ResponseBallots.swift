extension Survey {
  /// The ballots among `responses` to this survey, in the order of the responses; none where the survey
  /// is not asked after the group meeting.
  ///
  /// Wishes are the answers of the questions of the kind `people`, vetoes those of the kind `vetoes`. Of
  /// several responses of one person the last one counts. People are found by their profiles of the
  /// year of the survey; who has none there, or is named as both, is no wish. A veto outweighs a wish.
  ///
  /// - Complexity: O(*n*) in the answers and profiles.
  func ballots(
    among responses: some Sequence<Response>, mentors: some Sequence<Mentor>,
    mentees: some Sequence<Mentee>
  ) -> [BallotPaper] {
    guard round == .preferences, role == .mentor || role == .mentee else { return [] }
    let mentorOf = Dictionary(
      mentors.filter { $0.year == year }.map { ($0.person, $0.id) },
      uniquingKeysWith: { first, _ in first })
    let menteeOf = Dictionary(
      mentees.filter { $0.year == year }.map { ($0.person, $0.id) },
      uniquingKeysWith: { first, _ in first })
    var papers: [BallotPaper] = []
    var placeOf: [RecordIdentifier: Int] = [:]
    for response in responses {
      let wishes = people(in: response, of: .people)
      let vetoes = people(in: response, of: .vetoes)
      let voter: RecordIdentifier
      let vote: BallotPaper.Vote
      if role == .mentee {
        guard let mentee = response.mentee ?? response.person.flatMap({ menteeOf[$0] }) else {
          continue
        }
        let vetoed = vetoes.compactMap { mentorOf[$0] }
        voter = mentee.erased
        vote = .mentee(
          mentee, wishes: wishes.compactMap { mentorOf[$0] }.filter { !vetoed.contains($0) },
          vetoes: vetoed)
      } else {
        guard let mentor = response.mentor ?? response.person.flatMap({ mentorOf[$0] }) else {
          continue
        }
        let vetoed = vetoes.compactMap { menteeOf[$0] }
        voter = mentor.erased
        vote = .mentor(
          mentor, wishes: wishes.compactMap { menteeOf[$0] }.filter { !vetoed.contains($0) },
          vetoes: vetoed)
      }
      let paper = BallotPaper(vote, source: response.id.erased)
      if let place = placeOf[voter] {
        papers[place] = paper
      } else {
        placeOf[voter] = papers.count
        papers.append(paper)
      }
    }
    return papers
  }

  private func people(in response: Response, of kind: QuestionKind) -> [PersonID] {
    questions.filter { $0.kind == kind }.flatMap { response[$0.key]?.people ?? [] }
  }
}
