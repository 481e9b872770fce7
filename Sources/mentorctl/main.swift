print("mentorctl")
