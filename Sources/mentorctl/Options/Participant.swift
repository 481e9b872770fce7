import JSONStore
import MentorCore
import Wording

/// A mentor or a mentee, where a command takes either.
enum Participant {
  case mentor(Mentor)
  case mentee(Mentee)
}

extension RecordReference {
  /// The mentor or the mentee that is meant, by identifier or by surname.
  ///
  /// - Throws: ``WorkspaceError`` where there is nobody, or where the name is that of several.
  func participant(in pool: Pool, _ context: AppContext) throws(WorkspaceError) -> Participant {
    if (try? MentorID(jsonText: text)) != nil {
      return .mentor(try mentor(in: pool.mentors, people: pool.people, context))
    }
    if (try? MenteeID(jsonText: text)) != nil {
      return .mentee(try mentee(in: pool.mentees, people: pool.people, context))
    }
    let mentees = named { () throws(WorkspaceError) in
      Participant.mentee(try mentee(in: pool.mentees, people: pool.people, context))
    }
    let mentors = named { () throws(WorkspaceError) in
      Participant.mentor(try mentor(in: pool.mentors, people: pool.people, context))
    }
    switch (mentors, mentees) {
    case (.success(.mentor(let mentor)), .success(.mentee(let mentee))):
      throw .domain(
        LookupError.ambiguous(
          Person.noun, typed: text,
          candidates: [context.label(mentor.id, in: pool), context.label(mentee.id, in: pool)]))
    case (.success(let found), .failure(let error)), (.failure(let error), .success(let found)):
      // Several of one kind bear the name, so that the one of the other kind may not be meant.
      if error.isAmbiguous { throw error }
      return found
    case (.failure(let error), .failure(let other)):
      throw error.isAmbiguous ? error : other
    case (.success(let found), .success):
      return found
    }
  }

  private func named(
    _ search: () throws(WorkspaceError) -> Participant
  ) -> Result<Participant, WorkspaceError> {
    do throws(WorkspaceError) {
      return .success(try search())
    } catch {
      return .failure(error)
    }
  }
}

extension WorkspaceError {
  /// Whether several records bear the name that was typed.
  fileprivate var isAmbiguous: Bool {
    if case .domain(let error as LookupError) = self, case .ambiguous = error {
      true
    } else {
      false
    }
  }
}
