# /// script
# [tool.observed]
# exit = 1
# stderr = ['^TabError: inconsistent use of tabs and spaces']
# never = ['Sub-Thread', 'before creating']
# breaks = [["\tlogging.basicConfig", "    logging.basicConfig"]]
# ///
# 필요 패키지 임포트(내장)
import logging
import threading
import time

# 스레드 실행 함수
def thread_func(name):
    logging.info("Sub-Thread %s: starting", name)
    time.sleep(3)
    logging.info("Sub-Thread %s: finishing", name)


# 메인 영역 (메인 스레드)
if __name__ == "__main__": # 메인 영역을 만들어주는 문장
    # logging format 설정
    format = "%(asctime)s: %(message)s"
	logging.basicConfig(format=format, level=logging.INFO, datefmt="%H:%M:%S")
    logging.info("Main-Thread: before creating thread")
    
    # 함수 인자 확인
    x = threading.Thread(target=thread_func, args=('First',))
    
    logging.info("Main-Thread: before running thread")
    
    # 서브 스레드 시작
    x.start()
    
    # 주석 전후 결과 확인 : x.join()을 넣으면 서브 스레드가 종료될
    # 때 까지 메인 스레드에서 대기
    # x.join()
    
    logging.info("Main-Thread: wait for the thread to finish")
    
    logging.info("Main-Thread: all done")
