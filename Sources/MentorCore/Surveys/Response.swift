public import JSONStore
import Wording

/// The identifier of a response; its number is one in all surveys of the directory.
public typealias ResponseID = Identifier<Response>

/// Who a third party is to the mentee of whom they tell.
///
/// Source: распоряжение Минпросвещения № Р-145, as the roadmaps quote it; the list is a customary one.
public enum ThirdParty: String, JSONText, Hashable, Sendable, CaseIterable {
  case classTeacher = "class-teacher"
  case psychologist
  case socialWorker = "social-worker"
  case parent
  case other
}

/// The answers of one person to one survey, stored in `responses/SURVEY-n.json`.
public struct Response: Record, Hashable, Identified, Keyed {
  public static let identifierPrefix = "RESP"
  public static let noun = Noun(
    one: Phrase(ru: "ответ на анкету", en: "response"),
    many: Phrase(ru: "ответы на анкеты", en: "responses"),
    ofOne: Phrase(ru: "ответа на анкету", en: "response"))

  /// Of whom the answers tell, where it is somebody else than who answers: the mentee of third-party
  /// information, the counterpart of feedback; `nil` where people tell of themselves.
  public var about: PersonID?

  /// The answers by the keys of the questions; a question without an answer is left out, and so is
  /// what identifies a person (name, telephone …), which stands in the person's record alone.
  public var answers: [String: AnswerValue]

  /// The day of the answers: of the meeting for feedback, else the day on which the form was sent.
  public var date: CalendarDate

  /// The identifier.
  public let id: ResponseID

  /// The random key of this record's digests in the journal; `nil` until the first commit draws one.
  public var key: String?

  /// The profile of the mentee who answers; `nil` for other roles.
  public var mentee: MenteeID?

  /// The profile of the mentor who answers; `nil` for other roles.
  public var mentor: MentorID?

  /// How somebody who is none of the people calls themselves: a third party or a curator.
  public var name: String?

  /// The row from which the response was imported; `nil` where somebody typed it.
  public var origin: Origin?

  /// Who answers; `nil` for third parties and curators who are none of the people.
  public var person: PersonID?

  /// Who a third party is to ``about``; `nil` for other roles.
  public var relation: ThirdParty?

  /// Creates a response.
  public init(
    id: ResponseID, person: PersonID?, mentor: MentorID? = nil, mentee: MenteeID? = nil,
    name: String? = nil, relation: ThirdParty? = nil, about: PersonID? = nil, date: CalendarDate,
    answers: [String: AnswerValue], origin: Origin? = nil
  ) {
    self.id = id
    self.person = person
    self.mentor = mentor
    self.mentee = mentee
    self.name = name
    self.relation = relation
    self.about = about
    self.date = date
    self.answers = answers
    self.origin = origin
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    about = try map.optional("about", old?.about)
    answers = try map.field("answers", old?.answers)
    date = try map.field("date", old?.date)
    id = try map.field("id", old?.id)
    key = try map.optional("key", old?.key)
    mentee = try map.optional("mentee", old?.mentee)
    mentor = try map.optional("mentor", old?.mentor)
    name = try map.optional("name", old?.name)
    origin = try map.optional("origin", old?.origin)
    person = try map.optional("person", old?.person)
    relation = try map.optional("relation", old?.relation)
    try map.check(
      person == nil && name == nil && relation == nil
        ? ValueProblem(
          Phrase(
            ru: "не сказано, кто отвечает: нужно одно из полей person, name, relation",
            en: "nothing says who answers: one of person, name, relation is needed"))
        : nil)
  }

  /// The answer to the question with `key`; `nil` where there is none.
  public subscript(key: String) -> AnswerValue? { answers[key] }
}
