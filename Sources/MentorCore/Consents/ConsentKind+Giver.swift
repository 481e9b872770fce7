extension ConsentKind {
  /// Lets `person` pass, who gives or is to give a consent of this kind.
  ///
  /// - Throws: ``ConsentError/notAnEmployee(_:_:)`` where a learner would give the consent of an employee
  ///   (ТК РФ, ст. 351.8).
  public func verify(givenBy person: Person) throws(ConsentError) {
    let role = person.role.kind
    if self == .mentoring, role == .learner || role == .student {
      throw .notAnEmployee(person.id, role)
    }
  }
}
